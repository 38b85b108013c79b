import type { Catalog, Metric } from '../../src/contract/catalog.ts';
import { findUnit } from '../../src/domain/units.ts';
import { byteOrderMark, csvLine } from '../csv.ts';

export const templateLayouts = ['long', 'wide'] as const;
export type TemplateLayout = (typeof templateLayouts)[number];

const headers = {
  zh: ['园区', '期别', '指标', '数值', '单位', '来源', '备注'],
  en: ['Park', 'Period', 'Metric', 'Value', 'Unit', 'Source', 'Note'],
} as const;

function unitName({ unit }: Metric, language: 'zh' | 'en'): string {
  return findUnit(unit)?.[language] ?? unit;
}

/**
 * A file to fill in, made of the dataset's own names, so that it goes back in without a question. `wide`: a row for each park, a column for
 * each metric. `long`: a row for each metric of the dataset's first park, to be copied for others. Figures are empty; an empty cell says nothing.
 */
export function* templateCsv(
  { dataset, parks, metrics, periods }: Catalog,
  layout: TemplateLayout,
  language: 'zh' | 'en',
): Generator<string, void> {
  const [park, period, metric, value, unit, source, note] = headers[language];
  const latest = metrics.flatMap((each) => each.periods.at(-1) ?? []).at(0) ?? periods.at(-1) ?? '';
  const wanted = metrics.filter(({ measure }) => measure !== 'date');
  if (layout === 'wide') {
    yield (
      byteOrderMark +
      csvLine([park, period, ...wanted.map((each) => `${each.label[language]} (${unitName(each, language)})`)])
    );
    for (const { kind, name } of parks)
      if (kind === 'park') yield csvLine([name[language], latest, ...wanted.map(() => '')]);
    return;
  }
  yield byteOrderMark + csvLine([park, period, metric, value, unit, source, note]);
  const first = parks.find(({ id }) => id === dataset.defaults.park)?.name[language] ?? '';
  for (const each of wanted) yield csvLine([first, latest, each.label[language], '', unitName(each, language), '', '']);
}
