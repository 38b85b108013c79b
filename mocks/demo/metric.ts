import type { EconomyYear } from './economy.ts';

type Dimension = 'scale' | 'quality' | 'benefit' | 'growth';
type Direction = 'higher' | 'lower' | 'none';

interface MetricBase {
  readonly id: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly dimension: Dimension;
  readonly unit: string;
  readonly measure: 'flow' | 'stock' | 'ratio' | 'growth';
  readonly direction: Direction;
  readonly decimals: number;
  readonly definition: { readonly zh: string; readonly en: string };
}

/** A metric read off the economy of one year. */
export interface LevelMetric extends MetricBase {
  readonly kind: 'level';
  /** Extensive figures add up over land and firms, so a redrawn territory shifts them; intensive ones stay. */
  readonly extensive: boolean;
  /** The metric that contains this one. */
  readonly whole: string | null;
  readonly valueOf: (economy: EconomyYear) => number;
}

/** Reported growth of a level metric. */
export interface GrowthMetric extends MetricBase {
  readonly kind: 'growth';
  readonly base: LevelMetric;
  /** `comparable`: at comparable prices, so it differs from the growth of the levels. */
  readonly prices: 'comparable' | 'current';
}

export type DemoMetric = LevelMetric | GrowthMetric;

interface Scale {
  readonly unit: string;
  readonly decimals: number;
}
type Names = readonly [zh: string, en: string];

/** A sum over the year. */
export function flow(id: string, [zh, en]: Names, scale: Scale, valueOf: LevelMetric['valueOf']): LevelMetric {
  return {
    kind: 'level',
    id,
    label: { zh, en },
    dimension: 'scale',
    ...scale,
    measure: 'flow',
    direction: 'higher',
    extensive: true,
    whole: null,
    valueOf,
    definition: {
      zh: `${zh}，全年合计，当年价格。虚构数据。`,
      en: `${en}, sum of the year, current prices. Fictional.`,
    },
  };
}

/** A count or size at the end of the year. More land, unlike more firms, is neither good nor bad. */
export function stock(id: string, names: Names, scale: Scale, valueOf: LevelMetric['valueOf']): LevelMetric {
  const [zh, en] = names;
  return {
    ...flow(id, names, scale, valueOf),
    measure: 'stock',
    direction: scale.unit === 'km2' ? 'none' : 'higher',
    definition: { zh: `${zh}，年末数。虚构数据。`, en: `${en}, at the end of the year. Fictional.` },
  };
}

/** A figure per something, independent of the park's size. */
export function ratio(
  id: string,
  names: Names,
  { direction = 'higher', ...scale }: Scale & { readonly direction?: Direction },
  valueOf: LevelMetric['valueOf'],
): LevelMetric {
  const [zh, en] = names;
  return {
    ...flow(id, names, scale, valueOf),
    measure: 'ratio',
    direction,
    extensive: false,
    definition: { zh: `${zh}，全年平均。虚构数据。`, en: `${en}, average of the year. Fictional.` },
  };
}

export function partOf(whole: string, metric: LevelMetric): LevelMetric {
  return { ...metric, whole };
}

export function growth(base: LevelMetric, prices: GrowthMetric['prices']): GrowthMetric {
  const { zh, en } = base.label;
  const isComparable = prices === 'comparable';
  return {
    kind: 'growth',
    id: `${base.id}_growth`,
    label: { zh: `${zh}增长`, en: `Growth of ${en.slice(0, 1).toLowerCase()}${en.slice(1)}` },
    dimension: 'growth',
    unit: 'percent',
    decimals: 1,
    measure: 'growth',
    direction: 'higher',
    base,
    prices,
    definition: {
      zh: `${zh}比上年增长，公布值${isComparable ? '，按可比价格' : ''}。虚构数据。`,
      en: `Reported growth on the year before${isComparable ? ', at comparable prices' : ''}. Fictional.`,
    },
  };
}
