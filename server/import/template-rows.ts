import type { Catalog, Metric } from '../../src/contract/catalog.ts';
import { findUnit } from '../../src/domain/units.ts';
import type { Language } from '../../src/i18n/language.ts';

export const templateLayouts = ['long', 'wide'] as const;
export type TemplateLayout = (typeof templateLayouts)[number];

const headers = {
  zh: ['园区', '期别', '指标', '数值', '单位', '来源', '备注'],
  en: ['Park', 'Period', 'Metric', 'Value', 'Unit', 'Source', 'Note'],
} as const;

function unitName({ unit }: Metric, language: Language): string {
  return findUnit(unit)?.[language] ?? unit;
}

/**
 * The rows of a file to fill in, its head first, made of the dataset's own names, so that it goes back in without a question. `wide`: a row
 * for each park, a column for each metric. `long`: a row for each metric of the dataset's first park, to be copied for others. Figures are
 * empty; an empty cell says nothing.
 */
export function* templateRows(
  { dataset, parks, metrics, periods }: Catalog,
  layout: TemplateLayout,
  language: Language,
): Generator<readonly string[], void> {
  const [park, period, metric, value, unit, source, note] = headers[language];
  const latest = metrics.flatMap((each) => each.periods.at(-1) ?? []).at(0) ?? periods.at(-1) ?? '';
  const wanted = metrics.filter(({ measure }) => measure !== 'date');
  if (layout === 'wide') {
    yield [park, period, ...wanted.map((each) => `${each.label[language]} (${unitName(each, language)})`)];
    for (const { kind, name } of parks) if (kind === 'park') yield [name[language], latest, ...wanted.map(() => '')];
    return;
  }
  yield [park, period, metric, value, unit, source, note];
  const first = parks.find(({ id }) => id === dataset.defaults.park)?.name[language] ?? '';
  for (const each of wanted) yield [first, latest, each.label[language], '', unitName(each, language), '', ''];
}
