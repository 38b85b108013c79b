import type { Metric } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import type { Slice } from '../contract/slice.ts';
import {
  attainmentOf,
  type Done,
  doneOf,
  type Elapsed,
  elapsedOf,
  isMagnitude,
  paceNeeded,
  shortfallOf,
} from '../domain/attainment.ts';
import { roundDecimal } from '../domain/decimal.ts';
import { parsePeriod } from '../domain/period.ts';
import { intervalOf, type Qualified } from '../domain/qualified.ts';
import { factAt, missingFact } from '../domain/slice.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatNumber } from '../i18n/format.ts';
import { targetsWords } from '../i18n/targets-messages.ts';
import { figurePark, type FigureContext } from './context.ts';
import type { FigureTarget } from './figure-benchmark.ts';
import type { FigureValue } from './figure.ts';
import { derivedFact, type ShownFact } from './quantities/shown-fact.ts';
import type { ResolvedView } from './resolve-view.ts';
import { scaled, shownDecimals, type Scale } from './scale.ts';
import { planAmong, targetAmong } from './target-at.ts';
import type { TargetRow } from './targets-figure.ts';
import { othersAt, toFigureValue } from './value.ts';

/** What a figure of plans is made from. */
export interface TargetsFrame {
  readonly context: FigureContext;
  readonly view: ResolvedView;
  readonly slice: Slice;
  readonly metric: Metric;
  readonly scale: Scale;
}

/** A park's plan or target and what is done of it, before either is worded. */
export interface MeasuredTarget {
  readonly park: string;
  readonly planned: Fact | null;
  readonly done: Done | null;
  readonly elapsed: Elapsed | null;
}

/** Rates of amounts make sense, and only where more is better: 95 % of a permitted consumption is no progress. */
export function hasRate({ measure, direction }: Metric): boolean {
  return (measure === 'flow' || measure === 'stock') && direction !== 'lower';
}

/** Everything told of a park's cell: the plan may stand in it, or beside what was done. */
function factsAt({ slice, metric, view: { period } }: Omit<TargetsFrame, 'scale'>, park: string): readonly Fact[] {
  return [...othersAt(slice, { park, metric: metric.id, period }), factAt(slice, park, period)];
}

/** The plan and what is done of it; a plan counted since a park's founding is met by nothing but what is counted so. */
export function measureTarget(frame: Omit<TargetsFrame, 'scale'>, park: string): MeasuredTarget {
  const { context, slice, metric, view } = frame;
  const planned = planAmong(factsAt(frame, park));
  const { fiscalYearStart } = context.catalog.dataset;
  const found = doneOf(view.period, {
    ...{ measure: metric.measure, periods: metric.periods, fiscalYearStart },
    factAt: (period) => factAt(slice, park, period),
  });
  const isOther = (found?.facts ?? []).some(
    ({ cumulative }) => (cumulative === 'since_start') !== (planned?.cumulative === 'since_start'),
  );
  const done = planned !== null && isOther ? null : found;
  return { park, planned, done, elapsed: done === null ? null : elapsedOf(view.period, done.through, fiscalYearStart) };
}

function softest(facts: readonly Fact[]): Fact | undefined {
  return facts.find(({ status }) => status === 'E') ?? facts.find(({ status }) => status === 'P') ?? facts.at(-1);
}

/** The one fact it is, or what its facts come to, as certain as the least certain of them. */
export function doneFact(done: Done | null): ShownFact {
  const [first, ...more] = done?.facts ?? [];
  if (done === null || first === undefined) return missingFact('O');
  if (more.length === 0) return first;
  const decimals = Math.max(first.decimals, ...more.map((fact) => fact.decimals));
  return derivedFact(softest([first, ...more]) ?? first, {
    ...{ value: roundDecimal(done.value, decimals), qualifier: done.qualifier, decimals },
  });
}

function percentScale(metric: Metric): Scale {
  return {
    metric: { ...metric, unit: 'percent', measure: 'ratio', decimals: 1 },
    unit: 'percent',
    label: '%',
    shift: 0,
  };
}

/** The plan in the figure's unit; an order of magnitude in the source's own words, or said to be one. */
function targetOf(frame: TargetsFrame, planned: Fact | null): FigureTarget | null {
  const { context, scale } = frame;
  const target = planned === null ? null : targetAmong(context, [planned], scale);
  if (planned === null || target === null || !isMagnitude(planned)) return target;
  const { language } = context;
  const number = formatNumber(target.value, Number.isInteger(target.value) ? 0 : shownDecimals(scale, planned));
  const text = language === 'zh' ? (planned.printed ?? number) : targetsWords(language).magnitude(number);
  return { ...target, text, fact: { ...target.fact, text } };
}

/** 2025年1—6月 of a flow, which has come together since the first month; of anything else the period it stands at. */
function throughText({ context, view, metric }: TargetsFrame, { through }: Done): string {
  const { fiscalYearStart } = context.catalog.dataset;
  const [span, reached] = [view.period, through].map((id) => parsePeriod(id, fiscalYearStart));
  const isSpan = metric.measure === 'flow' && span && reached && span.start !== '' && reached.frequency !== 'D';
  const id = isSpan ? `${span.start.slice(0, 7)}/${reached.end.slice(0, 7)}` : through;
  return formatPeriod(id, context.language);
}

function isAhead(rate: Qualified, share: number): TargetRow['standing'] {
  const { low, high, highOpen, lowOpen } = intervalOf(rate);
  if (low > share || (low === share && !lowOpen)) return 'ahead';
  return high < share || (high === share && highOpen) ? 'behind' : null;
}

interface Derived {
  readonly from: Fact;
  readonly value: Qualified | null;
  readonly decimals: number;
}

/** The row of a park in the figure's unit. */
export function targetRow(frame: TargetsFrame, measured: MeasuredTarget): TargetRow {
  const { context, view, metric, scale } = frame;
  const { park, planned, done, elapsed } = measured;
  const fact = doneFact(done);
  const percent = percentScale(metric);
  const derived = (to: Scale, { from, value, decimals }: Derived): FigureValue | null =>
    value === null
      ? null
      : toFigureValue(
          context,
          derivedFact(from, { ...value, value: roundDecimal(value.value, decimals), decimals }),
          to,
        );
  const amount =
    planned === null || planned.value === null || isMagnitude(planned) ? null : { ...planned, value: planned.value };
  const decimals = Math.max(fact.decimals, amount?.decimals ?? 0);
  const rate = done === null || amount === null || !hasRate(metric) ? null : attainmentOf(done, amount);
  const shortfall = done === null || amount === null ? null : shortfallOf(done, amount);
  const isTimed = metric.measure === 'flow' && elapsed !== null && elapsed.months < elapsed.of;
  const share = isTimed ? (elapsed.months / elapsed.of) * 100 : null;
  // 不足−4.5 would have to be read twice: of a bound only the standing is told.
  const isBound = rate !== null && rate.qualifier !== 'exact' && rate.qualifier !== 'about';
  const lead = rate === null || share === null || isBound ? null : { ...rate, value: rate.value - share };
  const needed = isTimed && shortfall !== null ? paceNeeded(shortfall, elapsed) : null;
  const soFar =
    isTimed && done !== null
      ? derived(scale, { from: fact, value: { ...done, value: done.value / elapsed.months }, decimals })
      : null;
  return {
    ...figurePark(context, park),
    slot: view.parks.indexOf(park),
    target: targetOf(frame, planned),
    isMagnitude: planned !== null && isMagnitude(planned),
    done: toFigureValue(context, fact, scale),
    through: done === null || done.through === view.period ? null : throughText(frame, done),
    rate: derived(percent, { from: fact, value: rate, decimals: 1 }),
    shortfall: derived(scale, { from: fact, value: shortfall, decimals }),
    lead: derived(percent, { from: fact, value: lead, decimals: 1 }),
    standing: rate === null || share === null ? null : isAhead(rate, share),
    pace: soFar === null ? null : { soFar, needed: derived(scale, { from: fact, value: needed, decimals }) },
    even: amount === null || share === null ? null : (scaled(scale, amount.value) * share) / 100,
  };
}
