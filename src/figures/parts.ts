import type { Metric } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import { factAt } from '../domain/slice.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { steadyNotes } from './axis-domain.ts';
import { contextOf, say } from './context.ts';
import { describe } from './describe.ts';
import type { FigureEmpty } from './figure.ts';
import type { MetricFigureInput } from './metric-figure-input.ts';
import { emptyParts, withoutParts } from './parts-empty.ts';
import type { PartsFigure, PartsRow } from './parts-figure.ts';
import { partsNotes } from './parts-notes.ts';
import { partsRows, type PartsFrame } from './parts-rows.ts';
import { partsSentence } from './parts-sentence.ts';
import { factsOverTime, partsOverTime, steadyParts } from './parts-steady.ts';
import { partsTable } from './parts-table.ts';
import { partsChoice, resolveParts, type PartsChoice } from './resolve-parts.ts';
import { metricOr } from './metric-shown.ts';
import { chooseScale, mostDecimals } from './scale.ts';
import { parksPhrase } from './subject.ts';

function hasBoth({ total, lines }: PartsRow): boolean {
  return total.value !== null && lines.some(({ value }) => value.value !== null);
}

/** Parts that some park has a figure for; of none, all, so that what is missing shows. */
function listed(
  { total, parts }: PartsChoice,
  factsOf: (metric: Metric) => readonly Fact[],
): { readonly choice: PartsChoice; readonly unlisted: readonly Metric[] } {
  const isTold = (part: Metric): boolean => factsOf(part).some(({ value }) => value !== null);
  const told = parts.filter(isTold);
  if (told.length === 0) return { choice: { total, parts }, unlisted: [] };
  return { choice: { total, parts: told }, unlisted: parts.filter((part) => !isTold(part)) };
}

/**
 * Totals of the chosen parks at one period with their parts (其中), from the slice by period that holds them. Share and remainder are
 * derived with the qualifiers of both; several parts are never added up.
 */
export function toPartsFigure({ view: asked, catalog, language, slice, steady }: MetricFigureInput): PartsFigure {
  const context = contextOf(catalog, language);
  const { words } = context;
  const view = resolveParts(asked, catalog);
  const metric = metricOr(catalog, view.metric);
  const found = partsChoice(catalog, metric);
  const parks = view.parks.filter((park) => park !== null);
  const all = found ?? { total: metric, parts: [] };
  const overTime = partsOverTime(steady, all, view);
  const factsOf = (each: Metric): Fact[] => [
    ...parks.map((park) => factAt(slice, park, each.id)),
    ...(overTime === null ? [] : factsOverTime(overTime, parks, each)),
  ];
  const { choice, unlisted } = listed(all, factsOf);
  const facts = [choice.total, ...choice.parts].flatMap(factsOf);
  const scale = chooseScale(choice.total, facts, language);
  const frame: PartsFrame = { context, view, slice, choice, unlisted, scale };
  const rows = partsRows(frame);
  const isFound = found !== null && view.periods.length > 0 && view.periods.includes(view.period);
  const empty: FigureEmpty | null =
    isFound || parks.length === 0 ? emptyParts(frame) : withoutParts(context, metric, found);
  const total = say(context, choice.total.label);
  const parts = choice.parts.map(({ id, label }) => ({ metric: id, label: say(context, label) }));
  const [first] = parts;
  const subject =
    first === undefined
      ? total
      : parts.length === 1
        ? words.parts.pair(total, first.label)
        : words.parts.several(total);
  const place = parks.length === 1 ? '' : say(context, catalog.dataset.place);
  const values = rows.flatMap((row) => [
    row.total,
    ...row.lines.flatMap(({ value, share }) => (share === null ? [value] : [value, share])),
    ...(row.rest === null ? [] : [row.rest.value, row.rest.share]),
  ]);
  return {
    ...describe(context, {
      title: {
        time: formatPeriod(view.period, language),
        subject: words.subject(place, parksPhrase(context, parks), subject),
        unit: scale.label === '' ? null : scale.label,
      },
      subtitle: [
        choice.total.role === 'actual' ? '' : words.roles[choice.total.role],
        words.parts.counted(rows.filter(hasBoth).length, rows.length),
      ]
        .filter((part) => part !== '')
        .join(words.semicolon),
      notes:
        empty === null
          ? [...partsNotes(frame, rows), ...(overTime === null ? [] : steadyNotes(context, overTime.periods))]
          : [],
      sentence: empty === null ? partsSentence(frame, rows) : '',
      table: partsTable(frame, rows),
      empty,
      values,
    }),
    kind: 'parts',
    unit: scale.label,
    decimals: mostDecimals(scale, facts),
    total,
    parts,
    headers: words.parts.headers,
    rows,
    steady: overTime === null ? null : steadyParts(frame, overTime),
  };
}
