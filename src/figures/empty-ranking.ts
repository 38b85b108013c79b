import type { Metric } from '../contract/catalog.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureEmpty } from './figure.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';
import { fullestPeriod } from './metric-shown.ts';

/** Said where no park can be ranked: the period most parks have, or the filters to drop. */
export function emptyRanking(context: FigureContext, view: ResolvedRanking, metric: Metric): FigureEmpty {
  const { words, language } = context;
  const title = words.empty.noRanking(say(context, metric.label), formatPeriod(view.period, language));
  const full = fullestPeriod(metric);
  const count = metric.parksWithValue[metric.periods.indexOf(full)] ?? 0;
  if (count === 0) return { title, advice: words.empty.nobodyHas, way: null };
  const when = formatPeriod(full, language);
  const isFiltered = full === view.period;
  return {
    title,
    advice: words.empty.whoHas(count, when),
    way: isFiltered
      ? { label: words.empty.allLevels, change: { levels: '', provinces: '' } }
      : { label: words.empty.toPeriod(when), change: { period: full } },
  };
}
