import type { Catalog } from '../contract/catalog.ts';
import type { Scheme } from '../contract/scheme.ts';
import { metricsOfScheme } from '../domain/composite/slice-figures.ts';
import { writtenScheme } from './scheme-codec.ts';
import { equalScheme } from './scheme-presets.ts';

/** The periods at which anything can be scored. */
export function scorePeriods(catalog: Catalog): readonly string[] {
  return catalog.periods.filter((each) => equalScheme(catalog, each) !== null);
}

/** The period asked for where anything can be scored then, else the rankings' own, else the last. */
export function scorePeriod(catalog: Catalog, periods: readonly string[], asked: string | null): string {
  const has = (period: string | null): period is string => period !== null && periods.includes(period);
  return [asked, catalog.dataset.defaults.ranking.period].find(has) ?? periods.at(-1) ?? '';
}

/** What scores are made from: all that the presets read, then what the scheme of the link reads beside. Metrics of no dataset are left out. */
export function scoreMetrics({ metrics }: Catalog, equal: Scheme | null, text: string | null): string[] {
  const { scheme } = writtenScheme(text);
  const known = new Set(metrics.map(({ id }) => id));
  const own = scheme === null ? [] : metricsOfScheme(scheme).filter((id) => known.has(id));
  return [...new Set([...(equal === null ? [] : metricsOfScheme(equal)), ...own.toSorted()])];
}
