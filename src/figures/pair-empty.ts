import type { Metric } from '../contract/catalog.ts';
import type { Slice } from '../contract/slice.ts';
import { factAt } from '../domain/slice.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { say } from './context.ts';
import { emptyParks, emptyValues } from './empty.ts';
import type { FigureEmpty } from './figure.ts';
import type { PairFrame } from './pair-rows.ts';

function valuedPeriods(
  { slice, metric }: { readonly slice: Slice; readonly metric: Metric },
  parks: readonly string[],
  periods: readonly string[] = metric.periods,
): string[] {
  return periods.filter((period) => parks.some((park) => factAt(slice, park, period).value !== null));
}

/** The two periods furthest apart, or where there is but one, that one as bars. */
function wayTo({ context, view }: PairFrame, valued: readonly string[]): FigureEmpty['way'] {
  const { words, language } = context;
  const [from] = valued;
  const to = valued.at(-1);
  if (from === undefined || to === undefined) return null;
  const [before, after] = [formatPeriod(from, language), formatPeriod(to, language)];
  if (from === to) return { label: words.pair.toBars(after), change: { figure: 'bars', period: to } };
  if (from === view.from && to === view.to) return null;
  return { label: words.pair.toPeriods(before, after), change: { from, to } };
}

/** Why two periods cannot be compared, and the way to two that can; null where each has a value of some park. */
export function emptyPair(frame: PairFrame): FigureEmpty | null {
  const { context, view, slice, metric } = frame;
  const { words, language } = context;
  const parks = view.parks.filter((park) => park !== null);
  if (parks.length === 0) return emptyParks(context);
  const valued = valuedPeriods(frame, parks, view.periods);
  if (valued.length === 0) {
    const empty = emptyValues(context, { view, metric, slice, parks });
    const others = empty.way?.change['parks']?.split(',');
    // Its way leads to one period, which is no pair.
    if (empty.way === null || others === undefined) return empty;
    const way = wayTo(frame, valuedPeriods(frame, others, view.periods));
    return way === null
      ? empty
      : { ...empty, way: { label: empty.way.label, change: { parks: others.join(','), ...way.change } } };
  }
  const way = wayTo(frame, valued);
  if (view.from === view.to) {
    const advice = words.pair.onePeriodAdvice(formatPeriod(view.from, language));
    return { title: words.pair.onePeriod, advice, way };
  }
  const lacking = [view.from, view.to].filter((period) => !valued.includes(period));
  if (lacking.length === 0) return null;
  const when = lacking.map((period) => formatPeriod(period, language)).join(words.list);
  return { title: words.empty.noValues(say(context, metric.label), when), advice: words.pair.bothNeeded, way };
}
