import { formatPeriod } from '../i18n/format-period.ts';
import { parksAt } from './default-metrics.ts';
import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureEmpty } from './figure.ts';
import { leftText } from './radar-notes.ts';
import { fewestPeers, type RadarSpoke } from './radar-spokes.ts';
import { fullestPeriodOf, resolveMetrics, type ResolvedMetrics } from './resolve-metrics.ts';
import { metricOr } from './metric-shown.ts';

export const fewestAxes = 3;

function canStand({ metrics, period }: ResolvedMetrics, context: FigureContext): boolean {
  const common = metrics.filter((id) => {
    const metric = context.metrics.get(id);
    return metric !== undefined && parksAt(metric, period) >= fewestPeers;
  });
  return common.length >= fewestAxes;
}

/** The default metrics at the dataset's own period and at its fullest; first the own where its own parks are chosen. */
function otherViews(context: FigureContext, view: ResolvedMetrics): ResolvedMetrics[] {
  const { catalog } = context;
  const { compare } = catalog.dataset.defaults;
  const isOwn = view.parks.some((park) => park !== null && compare.parks.includes(park));
  const periods = [compare.period, fullestPeriodOf(catalog)];
  return (isOwn ? periods : periods.toReversed())
    .map((period) => resolveMetrics({ ...view, metrics: [], period }, catalog))
    .filter((other) => canStand(other, context))
    .filter(({ period, metrics }) => period !== view.period || metrics.some((id) => !view.metrics.includes(id)));
}

function wayOut(context: FigureContext, view: ResolvedMetrics): FigureEmpty['way'] {
  const { words, language, catalog } = context;
  const [other] = otherViews(context, view);
  if (other === undefined) {
    const metric = metricOr(catalog, ...view.metrics);
    const change = { figure: 'bars', metric: metric.id, period: view.period, metrics: '' };
    return { label: words.radar.toBars(say(context, metric.label)), change };
  }
  const label =
    other.period === view.period
      ? words.radar.toDefaultMetrics
      : words.empty.toPeriod(formatPeriod(other.period, language));
  return { label, change: { period: other.period, metrics: '' } };
}

/** Said where fewer than three metrics can be an axis: which are none and why, and where three can be had. */
export function emptyRadar(context: FigureContext, view: ResolvedMetrics, spokes: readonly RadarSpoke[]): FigureEmpty {
  const { words, language } = context;
  const left = leftText(context, spokes);
  return {
    title: words.radar.tooFewAxes(formatPeriod(view.period, language)),
    advice: `${words.radar.threeNeeded}${left === '' ? '' : words.radar.notDrawn(left)}`,
    way: wayOut(context, view),
  };
}
