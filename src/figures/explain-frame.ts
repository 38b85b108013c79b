import type { Catalog } from '../contract/catalog.ts';
import type { Scheme } from '../contract/scheme.ts';
import type { Against } from '../domain/composite/gap.ts';
import type { Prepared } from '../domain/composite/prepare.ts';
import type { ScoredPark, ScoreResult } from '../domain/composite/score.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { contextOf, say, shortName } from './context.ts';
import { describe } from './describe.ts';
import type { FigureCommon, FigureEmpty, FigureValue } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { sentenceOf } from './phrases.ts';
import type { SchemeEdits } from './scheme-codec.ts';
import { sourceValues } from './score.ts';
import type { ScoreCalculation } from './score-calculation.ts';
import { schemeLabel, scoreNotes, type ScoreFrame } from './score-notes.ts';

/** All that the four explanations of a park's score are made of. */
export interface ExplainInput {
  readonly calculation: ScoreCalculation;
  /** The calculation's figures on the scale, and their scores: made once for all four. */
  readonly prepared: Prepared;
  readonly result: ScoreResult;
  readonly preset: Pick<Scheme, 'id' | 'label'>;
  readonly presets: readonly Scheme[];
  /** What of the preset was changed, and how the result is called. */
  readonly edits: SchemeEdits;
  readonly name: string | null;
  readonly catalog: Catalog;
  readonly language: Language;
  /** The park explained, and whom it is set against: a park or `median`. Neither need be scored. */
  readonly park: string;
  readonly against: string;
}

export interface Explained extends ScoreFrame {
  readonly prepared: Prepared;
  readonly result: ScoreResult;
  readonly presets: readonly Scheme[];
  readonly own: ScoredPark;
  /** The row of the park explained. */
  readonly row: number;
  readonly ownName: string;
  readonly against: Against;
  readonly otherName: string;
  readonly time: string;
}

function frameOf(input: ExplainInput): ScoreFrame {
  const { calculation, preset, edits, name, catalog, language } = input;
  const context = contextOf(catalog, language);
  const { scheme, slice, setAside } = calculation;
  return { context, scheme, presetLabel: say(context, preset.label), edits, name, slice, setAside, bands: null };
}

/** Whom to name where the park of a link has no score: the second-ranked has somebody on either side. */
function anyPark({ parks }: ScoreResult): string {
  return (parks[1] ?? parks[0])?.park ?? '';
}

/** The park of a View that is explained, and whom it is set against: `best` is the first-ranked. */
export function explainedOf(
  view: { readonly explained: string | null; readonly pinned: readonly string[]; readonly against: string },
  result: ScoreResult,
): Pick<ExplainInput, 'park' | 'against'> {
  const scored = new Set(result.parks.map(({ park }) => park));
  return {
    park: view.explained ?? view.pinned.find((park) => scored.has(park)) ?? anyPark(result),
    against: view.against === 'best' ? (result.parks[0]?.park ?? 'median') : view.against,
  };
}

function notScored(frame: ScoreFrame, park: string, way: FigureEmpty['way']): FigureEmpty {
  const { empty } = frame.context.words.explain;
  return { title: empty.notScored(shortName(frame.context, park)), advice: empty.notScoredAdvice, way };
}

/** Why there is nothing to explain, with the way out; null where there is. `isPair`: whether the other counts. */
function refusalOf(frame: ScoreFrame, { park, against, result }: ExplainInput, isPair: boolean): FigureEmpty | null {
  const { context } = frame;
  const { empty } = context.words.explain;
  const isScored = (id: string) => result.parks.some((each) => each.park === id);
  const toMedian = { label: empty.toMedian, change: { against: 'median' } };
  if (result.of < 2) return { title: empty.alone, advice: empty.aloneAdvice, way: null };
  if (!isScored(park)) {
    const other = anyPark(result);
    return notScored(frame, park, { label: empty.toPark(shortName(context, other)), change: { explained: other } });
  }
  if (!isPair || against === 'median') return null;
  if (against === park) return { title: empty.same(shortName(context, park)), advice: empty.sameAdvice, way: toMedian };
  return isScored(against) ? null : notScored(frame, against, toMedian);
}

/** The park explained among the scores, or why it cannot be. */
export function explainedFrame(
  input: ExplainInput,
  { isPair }: { readonly isPair: boolean },
): { readonly frame: ScoreFrame; readonly explained: Explained | null; readonly empty: FigureEmpty | null } {
  const frame = frameOf(input);
  const { context, slice } = frame;
  const { prepared, result, presets, park, against } = input;
  const empty = refusalOf(frame, input, isPair);
  const own = result.parks.find((each) => each.park === park);
  if (empty !== null || own === undefined) return { frame, explained: null, empty };
  const explained: Explained = {
    ...frame,
    prepared,
    result,
    presets,
    own,
    row: prepared.parks.indexOf(park),
    ownName: shortName(context, park),
    against: against === 'median' ? { kind: 'median' } : { kind: 'park', row: prepared.parks.indexOf(against) },
    otherName: against === 'median' ? context.words.explain.median : shortName(context, against),
    time: formatPeriod(slice.of, context.language),
  };
  return { frame, explained, empty: null };
}

/** 3 / 27 of the park explained. */
export function ownRank({ context, own, result }: Explained): string {
  return context.words.score.rankOf(own.rank, result.of, own.isTied);
}

interface Told {
  readonly subject: string;
  readonly unit: string | null;
  readonly subtitle: readonly string[];
  /** How the figure is made; the scheme's own notes follow. */
  readonly notes: readonly string[];
  readonly clauses: readonly (string | null)[];
  readonly table: FigureTable;
  readonly values: readonly FigureValue[];
}

/** What every explanation carries: the scheme in the subtitle, its weights in the notes, the sources of all that is scored. */
export function describeExplained(explained: Explained, told: Told): FigureCommon {
  const { context, result, time, slice } = explained;
  const { words } = context;
  return describe(context, {
    title: { time, subject: told.subject, unit: told.unit },
    subtitle: [schemeLabel(explained), ...told.subtitle].join(words.semicolon),
    notes: [...told.notes.map((text) => ({ ref: null, text })), ...scoreNotes(explained, result)],
    sentence: words.during(time, sentenceOf(context, told.clauses)),
    table: told.table,
    empty: null,
    values: [...told.values, ...sourceValues(slice)],
    marks: ['derived'],
  });
}

/** The same where there is nothing to explain. */
export function describeEmpty(frame: ScoreFrame, subject: string, empty: FigureEmpty | null): FigureCommon {
  return describe(frame.context, {
    title: { time: formatPeriod(frame.slice.of, frame.context.language), subject, unit: null },
    subtitle: schemeLabel(frame),
    notes: [],
    sentence: '',
    table: { columns: [], rows: [] },
    empty,
    values: [],
  });
}
