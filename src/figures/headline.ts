import type { Catalog } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { factAt } from '../domain/slice.ts';
import { formatAsOf, formatPeriod, formatSpan } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { contextOf, figurePark, say } from './context.ts';
import type { FigureContext } from './context.ts';
import { describe } from './describe.ts';
import type { HeadlineFigure } from './figure.ts';
import type { FigureTable } from './figure-table.ts';
import { headlineRemark } from './headline-remark.ts';
import { parkSentence } from './park-sentence.ts';
import type { SaidFact } from './park-sentence.ts';
import { chooseScale } from './scale.ts';
import { othersAt, toFigureValue } from './value.ts';

export interface HeadlineInput {
  readonly catalog: Catalog;
  readonly language: Language;
  /** Slices by park of the parks in the dataset's headline; those not yet there are left out. */
  readonly slices: readonly Slice[];
}

/** The latest value of each metric; metrics without one are left out. */
function latestFacts(context: FigureContext, slice: Slice, metrics: readonly string[]): SaidFact[] {
  return metrics.flatMap((id) => {
    const metric = context.metrics.get(id);
    const period = context.catalog.periods.findLast((each) => factAt(slice, id, each).value !== null);
    if (metric === undefined || period === undefined) return [];
    const fact = factAt(slice, id, period);
    const scale = chooseScale(metric, [fact], context.language);
    const others = othersAt(slice, { park: slice.of, metric: id, period });
    return [{ metric, period, scale, value: toFigureValue(context, fact, scale, others) }];
  });
}

/** 设立以来累计；截至2021年7月末: what all facts of the group share. */
function groupSubtitle({ words, language }: FigureContext, facts: readonly SaidFact[]): string {
  const cumulative = new Set(facts.map(({ value }) => words.cumulative[value.cumulative]));
  const moments = new Set(
    facts.map(({ value, period }) =>
      value.asOf === null ? formatPeriod(period, language) : formatAsOf(value.asOf, language),
    ),
  );
  const shared = cumulative.size === 1 ? [...cumulative] : [];
  return [...shared, ...(moments.size <= 2 ? moments : [])].filter((part) => part !== '').join(words.semicolon);
}

function tableOf({ words }: FigureContext, groups: HeadlineFigure['groups']): FigureTable {
  const { headers } = words;
  return {
    columns: [
      { id: 'metric', label: headers.metric, unit: null, align: 'left' },
      { id: 'value', label: headers.value, unit: null, align: 'right' },
      { id: 'unit', label: headers.unit, unit: null, align: 'left' },
      { id: 'caliber', label: headers.caliber, unit: null, align: 'left' },
    ],
    rows: groups.flatMap(({ park, subtitle, facts }) => [
      {
        id: park.park,
        heading: subtitle === '' ? park.name : `${park.name}${words.paren(subtitle)}`,
        cells: [],
      },
      ...facts.map(({ metric, label, unit, value, remark }) => ({
        id: `${park.park} ${metric}`,
        cells: [
          { text: label, value: label },
          { text: value.text, value: value.value, fact: value },
          { text: unit, value: unit },
          { text: remark, value: remark },
        ],
      })),
    ]),
  };
}

/** The dataset's key figures: the latest value of each, with a line that says what it is made of, how far it is, or how it moved. */
export function toHeadlineFigure({ catalog, language, slices }: HeadlineInput): HeadlineFigure {
  const context = contextOf(catalog, language);
  const found = catalog.dataset.defaults.headline.flatMap(({ park, metrics }) => {
    const slice = slices.find((each) => each.by === 'park' && each.of === park);
    return slice === undefined ? [] : [{ park, slice, facts: latestFacts(context, slice, metrics) }];
  });
  const groups = found.map(({ park, slice, facts }) => ({
    park: figurePark(context, park),
    subtitle: groupSubtitle(context, facts),
    facts: facts.map((said) => ({
      metric: said.metric.id,
      label: say(context, said.metric.label),
      unit: said.scale.label,
      value: said.value,
      remark: headlineRemark(context, slice, said),
    })),
  }));
  const all = found.flatMap(({ facts }) => facts);
  const periods = catalog.periods.filter((period) => all.some((said) => said.period === period));
  const [first] = found;
  return {
    ...describe(context, {
      title: {
        time: formatSpan(periods[0] ?? '', periods.at(-1) ?? '', language),
        subject: context.words.headlineSubject(say(context, catalog.dataset.place)),
        unit: null,
      },
      subtitle: groups.map(({ park }) => park.name).join(context.words.list),
      notes: [],
      sentence: first === undefined ? '' : parkSentence(context, first.park, first.facts),
      table: tableOf(context, groups),
      empty: null,
      values: all.map(({ value }) => value),
    }),
    kind: 'headline',
    groups,
  };
}
