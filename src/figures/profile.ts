import type { Catalog } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { parsePeriod, yearOf } from '../domain/period.ts';
import { formatPeriod, formatSpan } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { caliberText } from './caliber-text.ts';
import { contextOf, figurePark, labelOf, noteText, say } from './context.ts';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import type { FigureEmpty, FigureNote, FigureValue, TableFigure } from './figure.ts';
import type { FigureTable, TableRow } from './figure-table.ts';
import { parkFigures } from './park-facts.ts';
import type { ParkFigure } from './park-facts.ts';
import { parkSentence } from './park-sentence.ts';
import { chooseScale } from './scale.ts';
import type { Scale } from './scale.ts';
import { toFigureValue } from './value.ts';

export interface ProfileInput {
  readonly catalog: Catalog;
  readonly language: Language;
  /** The slice by park of `parkId`. */
  readonly slice: Slice;
  readonly parkId: string;
}

interface Shown extends ParkFigure {
  readonly scale: Scale;
  readonly value: FigureValue;
}

/** One unit per metric, whatever the period. */
function shownFigures(context: FigureContext, figures: readonly ParkFigure[]): Shown[] {
  const scales = new Map<string, Scale>();
  for (const { metric } of figures) {
    if (scales.has(metric.id)) continue;
    const facts = figures.filter((each) => each.metric.id === metric.id).map(({ fact }) => fact);
    scales.set(metric.id, chooseScale(metric, facts, context.language));
  }
  return figures.flatMap((figure) => {
    const scale = scales.get(figure.metric.id);
    return scale === undefined
      ? []
      : [{ ...figure, scale, value: toFigureValue(context, figure.fact, scale, figure.others) }];
  });
}

function rowOf(context: FigureContext, { metric, period, value, scale, depth, fact }: Shown): TableRow {
  const { words, language } = context;
  const label = say(context, metric.label);
  const source = context.sources.get(value.source ?? '');
  const when = formatPeriod(period, language);
  const caliber = caliberText(context, value);
  const title = source === undefined ? '' : say(context, source.title);
  return {
    id: `${metric.id} ${period} ${fact.role}`,
    ...(depth > 0 ? { indent: depth } : {}),
    cells: [
      { text: depth > 0 ? words.ofWhichRemark(label) : label, value: label },
      { text: value.text, value: value.value, fact: value },
      { text: scale.label, value: scale.label },
      { text: when, value: period },
      { text: caliber, value: caliber },
      { text: title, value: title },
    ],
  };
}

function tableOf(context: FigureContext, shown: readonly Shown[]): FigureTable {
  const { headers } = context.words;
  const { dimensions } = context.catalog.dataset;
  let dimension = '';
  const rows = shown.flatMap((each): TableRow[] => {
    const row = rowOf(context, each);
    if (each.depth > 0 || each.metric.dimension === dimension) return [row];
    dimension = each.metric.dimension;
    return [{ id: `dimension ${dimension}`, heading: labelOf(context, dimensions, dimension), cells: [] }, row];
  });
  return {
    columns: [
      { id: 'metric', label: headers.metric, unit: null, align: 'left' },
      { id: 'value', label: headers.value, unit: null, align: 'right' },
      { id: 'unit', label: headers.unit, unit: null, align: 'left' },
      { id: 'period', label: headers.period, unit: null, align: 'left' },
      { id: 'caliber', label: headers.caliber, unit: null, align: 'left' },
      { id: 'source', label: headers.source, unit: null, align: 'left' },
    ],
    rows,
  };
}

function emptyProfile({ words, catalog }: FigureContext, name: string): FigureEmpty {
  const change = { park: catalog.dataset.defaults.park };
  return {
    title: words.empty.noProfile(name),
    advice: words.empty.noProfileAdvice,
    way: { label: words.empty.toDefaults, change },
  };
}

const factsSaid = 3;

/** Figures of the dataset's headline for this park come first in the sentence, else those of the profile's order. */
function saidFirst({ catalog }: FigureContext, parkId: string, shown: readonly Shown[]): Shown[] {
  const headline = catalog.dataset.defaults.headline.find(({ park }) => park === parkId)?.metrics ?? [];
  const wholes = shown.filter(({ depth, value }) => depth === 0 && value.value !== null);
  const latest = wholes.filter(
    ({ metric, value: { role } }, index) =>
      wholes.findIndex((each) => each.metric.id === metric.id && each.value.role === role) === index,
  );
  // What happened is said before what is hoped for.
  const happened = latest.filter(({ value }) => value.role === 'actual' && value.status !== 'F');
  const told = happened.length > 0 ? happened : latest;
  const led = headline.flatMap((id) => told.filter(({ metric }) => metric.id === id));
  return (led.length > 0 ? led : told).slice(0, factsSaid);
}

/** The span of periods of one frequency; of several, the years they reach over: 2021年7月 and 2021年 are both 2021年. */
function timeOf(periods: readonly string[], language: Language): string {
  const frequencies = new Set(periods.map((period) => parsePeriod(period)?.frequency));
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (frequencies.size === 1) return formatSpan(first, last, language);
  const years = periods.flatMap((period) => parsePeriod(period)?.start.slice(0, 4) ?? []).sort();
  return formatSpan(years[0] ?? first, yearOf(last) ?? last, language);
}

/** All figures of one park by dimension, each with its period, unit, 口径 and source; parts under their whole, latest first. */
export function toProfileFigure({ catalog, language, slice, parkId }: ProfileInput): TableFigure {
  const context = contextOf(catalog, language);
  const { dimensions } = catalog.dataset;
  const order = new Map(dimensions.map(({ id }, index) => [id, index]));
  const place = ({ metric }: ParkFigure): number => order.get(metric.dimension) ?? dimensions.length;
  const figures = parkFigures(context, slice);
  // Parts stay with their whole even where they belong to another dimension: a family is placed by its first member.
  const families: ParkFigure[][] = [];
  for (const figure of figures) {
    if (figure.depth > 0 && families.length > 0) families.at(-1)?.push(figure);
    else families.push([figure]);
  }
  const placeOf = ([first]: readonly ParkFigure[]): number => (first === undefined ? 0 : place(first));
  const shown = shownFigures(context, families.toSorted((a, b) => placeOf(a) - placeOf(b)).flat());
  const { name } = figurePark(context, parkId);
  const dated = shown.map(({ period }) => period).filter((period) => period !== 'undated');
  const ordered = catalog.periods.filter((period) => dated.includes(period));
  const note = noteText(context, context.parks.get(parkId)?.note ?? null);
  const notes: FigureNote[] = note === null ? [] : [{ ref: null, text: note }];
  return {
    ...describe(context, {
      title: {
        time: timeOf(ordered, language),
        subject: context.words.tableSubject(name),
        unit: null,
      },
      subtitle: [...new Set(shown.map(({ metric }) => metric.dimension))]
        .map((id) => labelOf(context, dimensions, id))
        .join(context.words.list),
      notes,
      sentence: parkSentence(context, parkId, saidFirst(context, parkId, shown)),
      table: tableOf(context, shown),
      empty: shown.length > 0 ? null : emptyProfile(context, name),
      values: shown.map(({ value }) => value),
    }),
    kind: 'profile',
  };
}
