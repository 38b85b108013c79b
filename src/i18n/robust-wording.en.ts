import type { robustChinese } from './robust-wording.zh.ts';

function rangeOf(low: number, high: number): string {
  return low === high ? String(low) : `${String(low)}–${String(high)}`;
}

/** Words of rank bands and of what indicators do to ranks, in English. */
export const robustEnglish: typeof robustChinese = {
  band: 'Rank band 5–95%',
  past: 'old band, recomputing',
  pending: 'recomputing',
  range: rangeOf,
  spread: {
    uniform: 'every weight varied at random within ±25%, then scaled to sum to 1',
    dirichlet:
      "weights drawn from a Dirichlet distribution around the scheme's (with equal weights every set is as likely as any other)",
  },
  drawn: (spread, draws, seed) =>
    `Rank band: ${spread}, in ${draws} draws (seed ${String(seed)}); it runs from the 5% to the 95% quantile of the ranks.`,
  variants: (parts, count) =>
    `Each draw also takes one of ${String(count)} combinations of methods, all equally likely: ${parts.join('; ')}.`,
  refused: (list, count) =>
    `${String(count)} combinations that this period's figures do not allow are left out: ${list}.`,
  varied: { normalisation: 'normalisation', aggregation: 'aggregation', missing: 'missing values' },
  choice: (name, options) => `${name} by ${options}`,
  or: ' or ',
  with: ' with ',
  more: ' and others',
  acrossOnly: (mean) => `${mean} mean across dimensions`,
  withinOnly: (mean) => `${mean} mean within dimensions`,
  missing: { reweight: 'reweighting', peer_median: 'imputing' },
  bands: {
    subject: (place, count) => `Rank bands of the composite scores of ${String(count)} parks, ${place}`,
    unit: 'rank',
    axis: 'Rank',
    actual: 'Rank by the scheme',
    median: 'Median rank',
    p5: '5% quantile',
    p95: '95% quantile',
    width: 'Width of band',
    top: (places) => `Probability of first ${String(places)}`,
    topShort: (places) => `P(first ${String(places)})`,
    simulated: (label, draws) => `by ${label}, in ${draws} draws`,
    first: (park, range) => `${park}, ranked first, is at ${range} in nine tenths of them or more`,
    widest: (park, range) => `the least certain rank is that of ${park} (${range})`,
    duel: (a, b, percent, counts) => `the probability that ${a} ranks above ${b} is ${percent}% (${counts})`,
    counts: (draws, above, tied) => `${above} of ${draws} draws${tied === null ? '' : `; tied in ${tied}`}`,
    method: (places) =>
      `Probabilities are shares of the draws; parks that tie share a rank, and the first ${String(places)} are ranks up to ${String(places)}. The ends of a band are ranks that occurred, and hold nine tenths of the draws or more.`,
  },
  indicators: {
    subject: (place, count) => `What ${String(count)} indicators do to the composite score, ${place}`,
    indicator: 'Indicator',
    dimension: 'Dimension',
    weight: 'Weight',
    shift: 'Mean rank shift',
    places: 'places',
    most: 'Moves most',
    moved: (park, places) => `${park} ${places > 0 ? '+' : '−'}${String(Math.abs(places))}`,
    pairs: 'Highly correlated',
    alike: (count, most) => `with ${String(count)} (at most ${most})`,
    pairsHeading: (count) => `Pairs that correlate above 0.92 in absolute value (${String(count)})`,
    pair: (a, b) => `${a} – ${b}`,
    correlated: (r, n) => `r=${r} (n=${String(n)})`,
    flag: 'Flag',
    hardly: 'hardly matters',
    redundant: 'tells the same twice',
    only: 'only indicator with weight',
    weightless: 'no weight',
    lead: (label, count) => `by ${label}, each of ${String(count)} indicators left out in turn`,
    strongest: (indicator, places) => `leaving out “${indicator}” moves ranks most, by ${places} places on average`,
    weak: (list, count) => `${String(count)} hardly matter: ${list}`,
    noWeak: 'every indicator matters to the ranks',
    together: (count, pair, r, n) =>
      `${String(count)} pairs correlate above 0.92 in absolute value, most of all ${pair} (r=${r}, ${String(n)} parks)`,
    twoNames: (a, b) => `“${a}” and “${b}”`,
    noPairs: 'no two indicators correlate above 0.92 in absolute value',
    method:
      'Mean rank shift: the mean of absolute changes of rank over all parks when the indicator is left out and the other weights fill in proportionally; below half a place it hardly matters. “+” of the park that moves most is places gained without the indicator.',
    correlation:
      "Correlations are Pearson's, of the normalised figures; above 0.92 in absolute value two indicators tell much the same.",
  },
};
