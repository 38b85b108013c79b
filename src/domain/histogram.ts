import { quantile } from './statistics.ts';

export const maxBins = 30;

export interface Histogram {
  /** Limits, ascending, one more than there are classes; two equal ones where all values are the same; none of nothing. */
  readonly edges: readonly number[];
  readonly counts: readonly number[];
  readonly rule: 'freedman-diaconis' | 'widened' | 'sturges' | 'equal';
  /** What the rule gives, before it is rounded to a width that can be read. */
  readonly computed: number;
  readonly width: number;
}

const multiples = [1, 2, 2.5, 5, 10] as const;

/** The round widths (1, 2, 2.5, 5 by a power of ten) from the one nearest to `width` on, none below `least`. */
function* roundWidths(wished: number, least: number): Generator<number> {
  const width = Math.max(wished, least);
  const power = Math.floor(Math.log10(width));
  const candidates = [-1, 0, 1, 2, 3].flatMap((more) =>
    multiples.slice(0, 4).map((each) => each * 10 ** (power + more)),
  );
  const fitting = candidates.filter((each) => {
    const steps = each / least;
    return steps > 0.999 && Math.abs(steps - Math.round(steps)) < 1e-6;
  });
  const nearest = fitting.reduce(
    (best, each, index) =>
      Math.abs(Math.log(each / width)) < Math.abs(Math.log((fitting[best] ?? each) / width)) ? index : best,
    0,
  );
  yield* fitting.slice(nearest);
}

/** Binary fractions would reach labels. */
function clean(value: number, width: number): number {
  const factor = 10 ** Math.max(0, 2 - Math.floor(Math.log10(width)));
  return Math.round(value * factor) / factor;
}

/** Which class a value falls into, by the edges of a histogram. */
export function binOf(edges: readonly number[], value: number): number {
  return Math.max(
    0,
    Math.min(
      edges.length - 2,
      edges.findLastIndex((edge) => edge <= value),
    ),
  );
}

/**
 * Classes of equal, round width over these values: 2 × IQR ÷ ∛n (Freedman and Diaconis 1981, "On the Histogram as a Density Estimator");
 * where the quartiles are equal, range ÷ (1 + log₂ n) (Sturges 1926); never more than 30. A class holds its lower limit and not its
 * upper one, the last both. `least` is the smallest width that can be printed.
 */
export function histogram(values: readonly number[], least: number): Histogram {
  const n = values.length;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (n === 0) return { edges: [], counts: [], rule: 'equal', computed: 0, width: 0 };
  if (low === high) return { edges: [low, high], counts: [n], rule: 'equal', computed: 0, width: 0 };
  const iqr = (quantile(values, 0.75) ?? 0) - (quantile(values, 0.25) ?? 0);
  const computed = iqr > 0 ? (2 * iqr) / Math.cbrt(n) : (high - low) / (1 + Math.log2(n));
  const place = (width: number) => {
    const first = Math.floor(low / width + 1e-9);
    const bins = Math.max(1, Math.ceil(high / width - 1e-9) - first);
    return { width, first, bins };
  };
  const nearest = place(roundWidths(computed, least).next().value ?? computed);
  // Far tails may ask for far wider classes than the middle does.
  let chosen = nearest;
  for (let wish = computed; chosen.bins > maxBins; wish *= 2) {
    for (const width of roundWidths(wish, least)) {
      chosen = place(width);
      if (chosen.bins <= maxBins) break;
    }
  }
  const { width, first, bins } = chosen;
  const edges = Array.from({ length: bins + 1 }, (_, index) => clean((first + index) * width, width));
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const at = binOf(edges, value);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  const rule = iqr <= 0 ? 'sturges' : chosen === nearest ? 'freedman-diaconis' : 'widened';
  return { edges, counts, rule, computed, width };
}
