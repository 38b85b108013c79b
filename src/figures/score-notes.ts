import type { Scheme } from '../contract/scheme.ts';
import type { Slice } from '../contract/slice.ts';
import type { ScoreResult } from '../domain/composite/score.ts';
import type { SetAside } from '../domain/composite/slice-figures.ts';
import { weightPresets } from '../domain/composite/weight-presets.ts';
import { formatNumber } from '../i18n/format.ts';
import { bandNotes } from './band-notes.ts';
import { say, shortName, type FigureContext } from './context.ts';
import type { FigureNote } from './figure.ts';
import { dimensionLabel, indicatorLabel, labelOfIndicator, settingsOf } from './indicator-label.ts';
import type { SchemeEdits } from './scheme-codec.ts';
import type { ScoreBands } from './score-bands.ts';

export interface ScoreFrame {
  readonly context: FigureContext;
  readonly scheme: Scheme;
  readonly presetLabel: string;
  /** What of the preset was changed, and how the result is called. */
  readonly edits: SchemeEdits;
  readonly name: string | null;
  readonly slice: Slice;
  readonly setAside: readonly SetAside[];
  /** The ranks of weights drawn around these, where they are known. */
  readonly bands: ScoreBands | null;
}

export function percent(share: number): string {
  return formatNumber(share * 100, 1);
}

type SchemeFrame = Pick<ScoreFrame, 'context' | 'presetLabel' | 'edits' | 'name'>;

/** 等权, or 自定义权重 with what it was made from. */
export function schemeLabel({ context, presetLabel, edits, name }: SchemeFrame): string {
  const { scheme } = context.words;
  if (edits.isAssigned) return scheme.assigned(!edits.weights, name, presetLabel);
  if (edits.weights || edits.indicators || edits.method) return scheme.edited(edits, name, presetLabel);
  return name === null ? presetLabel : scheme.named(name, presetLabel);
}

function weightsText({ context, scheme }: ScoreFrame, { indicators }: ScoreResult): string {
  const { words } = context;
  const shares = new Map(indicators.map(({ indicator, weight }) => [indicator, weight]));
  return scheme.dimensions
    .map((dimension) => {
      const own = dimension.indicators.map((indicator) => ({
        share: shares.get(indicator.id) ?? 0,
        label: indicatorLabel(context, indicator),
      }));
      const texts = own.map(({ share }) => `${percent(share)}%`);
      const [first = ''] = texts;
      // Equal weights are said once, not beside every name.
      const isEqual = texts.length > 1 && texts.every((text) => text === first);
      const names = own.map(({ label }, at) => (isEqual ? label : `${label} ${texts[at] ?? ''}`)).join(words.list);
      const list = isEqual ? words.score.each(texts.length, first, names) : names;
      const whole = own.reduce((sum, { share }) => sum + share, 0);
      return `${dimensionLabel(context, scheme, dimension.id)} ${percent(whole)}%${words.paren(list)}`;
    })
    .join(words.semicolon);
}

function methodParts({ context: { words }, scheme }: ScoreFrame): string[] {
  const { aggregation, missing, normalisation, outliers } = scheme;
  const { score } = words;
  return [
    score.normalisation[normalisation.method],
    ...(outliers.method === 'none' ? [] : [score.outliers]),
    aggregation.method === 'topsis'
      ? score.topsis
      : score.means(score.mean[aggregation.within], score.mean[aggregation.across]),
    score.missing[missing.method],
    ...(missing.coverage > 0 ? [score.threshold(formatNumber(missing.coverage * 100, 0))] : []),
  ];
}

function leftOut({ context }: ScoreFrame, { dropped }: ScoreResult): string[] {
  const { words } = context;
  if (dropped.length === 0) return [];
  const parks = dropped.map(({ park, coverage }) => {
    const why = coverage === 0 ? words.score.noFigures : words.score.covers(percent(coverage));
    return `${shortName(context, park)}${words.paren(why)}`;
  });
  return [words.score.dropped(parks.join(words.list), dropped.length)];
}

const namesShown = 6;

/** The first few; the table tells it of every park. */
function some(names: readonly string[], list: string): string {
  return `${names.slice(0, namesShown).join(list)}${names.length > namesShown ? '…' : ''}`;
}

function settings({ context, scheme }: ScoreFrame): string[] {
  const { words } = context;
  const told = scheme.dimensions
    .flatMap(({ indicators }) => indicators)
    .flatMap((indicator) => {
      const parts = settingsOf(context, indicator);
      return parts.length === 0 ? [] : [`${indicatorLabel(context, indicator)}${words.paren(parts.join(words.comma))}`];
    });
  return told.length === 0 ? [] : [words.scheme.settings(told.join(words.list))];
}

function treated({ context, scheme }: ScoreFrame, { parks, indicators }: ScoreResult): string[] {
  const { words } = context;
  const flagged = (kind: ScoreResult['parks'][number]['flags'][number]['kind']) =>
    parks.filter(({ flags }) => flags.some((flag) => flag.kind === kind)).map(({ park }) => shortName(context, park));
  const [reweighted, zeros] = [flagged('reweighted'), flagged('zero_under_geometric')];
  const imputed = indicators.reduce((sum, each) => sum + each.imputed, 0);
  const equal = indicators
    .filter((each) => each.isAllEqual)
    .map(({ indicator }) => labelOfIndicator(context, scheme, indicator));
  return [
    ...(reweighted.length === 0 ? [] : [words.score.reweighted(some(reweighted, words.list), reweighted.length)]),
    ...(imputed === 0 ? [] : [words.score.imputed(imputed)]),
    ...(zeros.length === 0 ? [] : [words.score.zeros(zeros.join(words.list))]),
    ...(equal.length === 0 ? [] : [words.score.allEqual(equal.join(words.list))]),
  ];
}

/** How many of the figures the scheme reads are qualified or estimated. */
function qualifiedCount(slice: Slice): number {
  const cells = new Set([
    ...slice.qualifier.at.filter((_, index) => slice.qualifier.values[index] !== 'exact'),
    ...slice.status.at.filter((_, index) => ['E', 'F', 'P'].includes(slice.status.values[index] ?? 'A')),
  ]);
  return [...cells].filter((cell) => slice.values[cell] !== null).length;
}

/** Scheme, every weight, the method, who is left out and what was treated. */
export function scoreNotes(frame: ScoreFrame, result: ScoreResult): FigureNote[] {
  const { context, scheme, setAside, slice, bands } = frame;
  const { score } = context.words;
  const source = weightPresets.find(({ id }) => id === scheme.id)?.source;
  const isOwn = frame.edits.isAssigned || frame.edits.weights || frame.edits.indicators;
  const sourceWords = isOwn ? context.words.scheme.sourceOfEdited : score.source;
  const qualified = qualifiedCount(slice);
  const texts = [
    score.scheme(schemeLabel(frame)),
    ...(source === undefined ? [] : [sourceWords(source.title, say(context, source.quality), source.address)]),
    // Before the weights, which may fill a small picture.
    ...(bands === null ? [] : bandNotes(context, bands)),
    score.weights(weightsText(frame, result)),
    ...settings(frame),
    score.method(methodParts(frame)),
    ...leftOut(frame, result),
    ...treated(frame, result),
    ...(result.of === 1 ? [context.words.scheme.onePark] : []),
    ...(setAside.length === 0 ? [] : [score.setAside(setAside.length)]),
    ...(qualified === 0 ? [] : [score.qualified(qualified)]),
  ];
  return texts.map((text) => ({ ref: null, text }));
}
