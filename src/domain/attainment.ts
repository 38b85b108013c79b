import type { Measure } from '../contract/catalog.ts';
import type { Fact } from '../contract/observation.ts';
import { comparePeriods, parsePeriod, type Period } from './period.ts';
import { monthNumber } from './projects.ts';
import { add, type Qualified, ratio, subtract } from './qualified.ts';

/** What is done of a plan so far: one fact, or the sum of several that follow one another. */
export interface Done extends Qualified {
  /** The facts it is made of, in time order. */
  readonly facts: readonly Fact[];
  /** The period it reaches to: the plan's own where the whole of it is told. */
  readonly through: string;
}

/** Months of a plan's span, and how many of them what is done covers. */
export interface Elapsed {
  readonly months: number;
  readonly of: number;
}

interface Told {
  readonly period: Period;
  readonly fact: Fact & { readonly value: number };
}

function isActual(fact: Fact): fact is Told['fact'] {
  return fact.value !== null && fact.role === 'actual' && fact.status !== 'F';
}

function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

function doneBy(facts: readonly Told[], { value, qualifier }: Qualified): Done | null {
  const through = facts.at(-1)?.period.id;
  return through === undefined ? null : { value, qualifier, through, facts: facts.map(({ fact }) => fact) };
}

/** Facts of one frequency from the first day of the span, each beginning where the one before ended, as far as they go. */
function summed(span: Period, told: readonly Told[]): Done | null {
  const chain: Told[] = [];
  let sum: Qualified | null = { value: 0, qualifier: 'exact' };
  let next = span.start;
  for (const each of told) {
    if (each.period.start !== next) continue;
    sum = add(sum, each.fact);
    if (sum === null) return null;
    chain.push(each);
    next = dayAfter(each.period.end);
  }
  return doneBy(chain, sum);
}

/** Of two that may stand for what is done, the one that reaches further; of equals the one made of fewer facts. */
function further(a: Done | null, b: Done | null): Done | null {
  if (a === null || b === null) return a ?? b;
  const order = comparePeriods(a.through, b.through);
  return order > 0 || (order === 0 && a.facts.length <= b.facts.length) ? a : b;
}

interface Asked {
  readonly measure: Measure;
  /** The periods the metric has, in time order. */
  readonly periods: readonly string[];
  readonly factAt: (period: string) => Fact;
  /** First month of the fiscal year, 1–12. */
  readonly fiscalYearStart: number;
}

/**
 * What is done of a plan for `target`: the actual value of that very period; else, of a flow, the latest value cumulated since the start of
 * the year, or the sum of the parts of the period from its first day on without a gap; of anything else the latest value within it. Null where
 * nothing is told. A forecast is nothing done.
 */
export function doneOf(target: string, { measure, periods, factAt, fiscalYearStart }: Asked): Done | null {
  const span = parsePeriod(target, fiscalYearStart);
  if (span === null) return null;
  const whole = factAt(target);
  if (isActual(whole)) return doneBy([{ period: span, fact: whole }], whole);
  if (span.start === '') return null;
  const within = periods
    .flatMap((id): Told[] => {
      const period = parsePeriod(id, fiscalYearStart);
      if (period === null || id === target || period.start < span.start || period.end > span.end) return [];
      const fact = factAt(id);
      return isActual(fact) ? [{ period, fact }] : [];
    })
    .toSorted((a, b) => comparePeriods(a.period.id, b.period.id, fiscalYearStart));
  const latest = (told: readonly Told[]): Done | null => {
    const last = told.at(-1);
    return last === undefined ? null : doneBy([last], last.fact);
  };
  if (measure !== 'flow') return latest(within);
  const isFromJanuary = span.start.endsWith('-01-01');
  const cumulated = isFromJanuary ? latest(within.filter(({ fact }) => fact.cumulative === 'ytd')) : null;
  const frequencies = new Set(within.map(({ period }) => period.frequency));
  return [...frequencies].reduce<Done | null>((done, frequency) => {
    const parts = within.filter(({ period, fact }) => period.frequency === frequency && fact.cumulative === 'none');
    return further(done, summed(span, parts));
  }, cumulated);
}

/** 千亿级 names an order of magnitude: it is no number that anything could be a share of, or fall short of. */
export function isMagnitude({ printed }: Pick<Fact, 'printed'>): boolean {
  return printed?.endsWith('级') === true;
}

/** How much of the plan's span has gone by where what is done reaches to; null for spans that are not whole months. */
export function elapsedOf(target: string, through: string, fiscalYearStart: number): Elapsed | null {
  const [span, reached] = [parsePeriod(target, fiscalYearStart), parsePeriod(through, fiscalYearStart)];
  if (span === null || reached === null || span.start === '' || reached.end === '') return null;
  if (span.frequency === 'D' || reached.frequency === 'D') return null;
  const first = monthNumber(span.start);
  return { months: monthNumber(reached.end) - first + 1, of: monthNumber(span.end) - first + 1 };
}

/** Done ÷ target × 100, in percent; null where the target is not positive or the qualifiers leave it open. */
export function attainmentOf(done: Qualified, target: Qualified): Qualified | null {
  const share = ratio(done, target);
  return share === null ? null : { ...share, value: share.value * 100 };
}

/** Target − done: what is left to do, negative where more was done. Null where the qualifiers leave it open. */
export function shortfallOf(done: Qualified, target: Qualified): Qualified | null {
  return subtract(target, done);
}

/** What each month still to come must bring for the target to be met: shortfall ÷ months left. Null where none is left, or nothing to do. */
export function paceNeeded(shortfall: Qualified, { months, of }: Elapsed): Qualified | null {
  const left = of - months;
  return left <= 0 || shortfall.value <= 0 ? null : { ...shortfall, value: shortfall.value / left };
}
