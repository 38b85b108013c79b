import type { Catalog, Dataset } from '../../contract/catalog.ts';
import type { Language } from '../../i18n/language.ts';
import type { Messages } from '../../i18n/words.ts';
import { figureKinds } from '../../figures/view.ts';
import { chartable } from '../../figures/chartable.ts';
import { unitName } from '../../panels/unit-name.ts';
import { searchTextOf, type SearchTexts } from '../../panels/search-texts.ts';
import type { KeptView } from '../../state/kept-view.ts';
import { routes } from '../routes.ts';
import { figureKeywords, pageKeywords } from './keywords.ts';
import type { PaletteItem } from './palette-item.ts';

function joined(...parts: readonly (string | null | undefined)[]): string | null {
  const there = parts.filter((part) => part !== null && part !== undefined && part !== '');
  return there.length > 0 ? there.join(' · ') : null;
}

/** Every park and metric of a dataset; `texts` are what a search for a park looks in. */
export function catalogItems(
  { dataset, parks, metrics }: Catalog,
  language: Language,
  texts: SearchTexts,
): readonly PaletteItem[] {
  const places = new Map(dataset.provinces.map(({ id, label }) => [id, label[language]]));
  const dimensions = new Map(dataset.dimensions.map(({ id, label }) => [id, label[language]]));
  return [
    ...parks.map((park): PaletteItem => {
      const label = park.name[language];
      const local = park.local === label ? null : park.local;
      return {
        key: `park:${dataset.id}/${park.id}`,
        label,
        note: joined(local, park.province === null ? null : places.get(park.province)),
        text: searchTextOf(park, texts),
        subject: { kind: 'park', park },
      };
    }),
    ...chartable(metrics).map((metric): PaletteItem => ({
      key: `metric:${dataset.id}/${metric.id}`,
      label: metric.label[language],
      note: joined(dimensions.get(metric.dimension), unitName(metric.unit, language)),
      text: `${metric.label.zh} ${metric.label.en} ${metric.id}`.toLowerCase(),
      subject: { kind: 'metric', metric },
    })),
  ];
}

/** Pages, kinds of figures and datasets: where one can go. */
export function placeItems(
  messages: Messages,
  language: Language,
  datasets: readonly Dataset[],
): readonly PaletteItem[] {
  return [
    ...routes.map(({ name, path }): PaletteItem => ({
      key: `page:${path}`,
      label: messages.nav[name],
      note: null,
      text: `${messages.nav[name]} ${pageKeywords[name]}`.toLowerCase(),
      subject: { kind: 'page', path },
    })),
    ...figureKinds.map((figure): PaletteItem => ({
      key: `figure:${figure}`,
      label: messages.compare.kinds[figure],
      note: messages.compare.title,
      text: `${messages.compare.kinds[figure]} ${figureKeywords[figure]}`.toLowerCase(),
      subject: { kind: 'figure', figure },
    })),
    ...datasets.map((dataset): PaletteItem => ({
      key: `dataset:${dataset.id}`,
      label: dataset.label[language],
      note: null,
      text: `${dataset.label.zh} ${dataset.label.en} ${dataset.id}`.toLowerCase(),
      subject: { kind: 'dataset', dataset },
    })),
  ];
}

/** The views kept on this device. */
export function viewItems(views: readonly KeptView[]): readonly PaletteItem[] {
  return views.map((view) => ({
    key: `view:${String(view.id)}`,
    label: view.name,
    note: view.savedAt.slice(0, 10),
    text: view.name.toLowerCase(),
    subject: { kind: 'view', view },
  }));
}
