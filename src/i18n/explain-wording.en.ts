import type { explainChinese } from './explain-wording.zh.ts';

function places(count: number): string {
  return count === 1 ? '1 place' : `${String(count)} places`;
}

function items(count: number): string {
  return count === 1 ? '1 indicator' : `${String(count)} indicators`;
}

/** Words of what explains a composite score in English. */
export const explainEnglish: typeof explainChinese = {
  median: 'the median park',
  medianNote:
    'The median park is an invented one with the median of every indicator over the parks scored; its score is computed by the same scheme and is not the median of the scores.',
  ranks: (own, rank) => `${own} ranks ${rank}`,
  headers: {
    item: 'Dimension, indicator',
    indicator: 'Indicator',
    weight: 'Weight',
    valueOf: (park) => `${park}, value`,
    scoreOf: (park) => `${park}, normalised`,
  },
  gap: {
    name: 'Score gap',
    subject: (own, other) => `Score gap of ${own} to ${other}`,
    points: 'Part of gap',
    rest: (count) => (count === 1 ? '1 other' : `${String(count)} others`),
    score: (park) => `Score of ${park}`,
    shown: (shown) => `The ${String(shown)} indicators with the largest parts; the others are summed by dimension`,
    difference:
      "A part is what the indicator adds to the park's score less what it adds to the other's (OECD/JRC Handbook 2008, step 6); the parts sum to the gap.",
    fallback:
      'The scheme has a geometric mean, but a zero or a missing figure forbids logarithms: a part is the difference of the contributions (OECD/JRC Handbook 2008, step 6); the parts sum to the gap.',
    logMean:
      'The scheme has a geometric mean: the parts are told by logarithmic means (LMDI; Ang 2004) and sum to the gap.',
    oneSided: (names) =>
      `Missing for one or both: ${names}. The weight has gone to the other indicators of the dimension, so these parts hold that shift and do not say whose value is better.`,
    rounding: 'Parts are rounded; their sum may differ in the last digit.',
    against: (other, own, points, isHigher) =>
      `against ${other}, ${own} scores ${points} points ${isHigher ? 'higher' : 'lower'}`,
    even: (other, own) => `${own} scores the same as ${other}`,
    part: (name, text) => `${name} ${text}`,
    parts: (list) => `of which ${list}`,
    most: (name, text) => `the largest gain from one indicator is ${name} (${text})`,
    least: (name, text) => `the largest loss is ${name} (${text})`,
  },
  takes: {
    name: 'What it takes',
    subject: (own, count) => `What it takes ${own} to gain ${places(count)}`,
    now: 'Now',
    needed: 'Needed',
    change: 'Change',
    relative: 'Relative',
    rank: 'Rank',
    remark: 'Remark',
    beyond: 'beyond the best park',
    cannot: {
      no_weight: 'cannot: no weight',
      missing: 'cannot: no figure',
      not_enough: 'cannot: never enough',
      zero_is_not_enough: 'cannot: not at zero',
    },
    target: (rank) => `To reach: place ${String(rank)} or better`,
    method:
      'One indicator is changed at a time, all others and all other parks held; ends, medians and deviations are computed anew. The value needed is the smallest improvement that reaches the place as printed here: arithmetic, not a statement that it can be done.',
    uneven:
      "Under this method a better value can at times cost a place; the value is the first found from today's outwards.",
    reach: (rank) => `to reach place ${String(rank)}`,
    least: (name, from, to, percent) =>
      `the smallest relative change that does it alone is ${name} from ${from} to ${to}${percent === '' ? '' : ` (${percent})`}`,
    possible: (count, of) => `${String(count)} of ${items(of)} can do it alone`,
    beyondBest: (count) => `${String(count)} of them only beyond the best park`,
    none: 'no indicator can do it alone',
  },
  even: {
    name: 'Break-even weights',
    subject: (own, other) => `Break-even weights of ${own} and ${other}`,
    dimensions: 'Dimensions',
    indicators: 'Indicators',
    today: 'Weight today',
    share: 'Break-even',
    change: 'Change',
    changeUnit: 'pp',
    result: 'Result',
    above: (ahead, behind) => `${ahead} leads above it, ${behind} below`,
    never: (ahead) => `${ahead} leads at any weight`,
    neither: 'the two score the same at any weight',
    method:
      "One share of the whole weight (an indicator's or a whole dimension's) is changed at a time, the others scaled in proportion; of several crossings the one nearest to today's weight is given. Shares run between 0 and 100%.",
    ahead: (ahead, behind, points) => `${ahead} scores ${points} points more than ${behind}`,
    level: (one, other) => `${one} and ${other} score the same`,
    nearest: (name, today, share) =>
      `the two change places where the weight of ${name} goes from ${today}% to ${share}%`,
    flips: (count, of) => `${String(count)} of ${String(of)} weights can make them change places`,
    noFlip: 'no single weight can make them change places',
  },
  weights: {
    name: 'Weight sensitivity',
    subject: (own) => `Rank of ${own} as each weight changes`,
    lower: '−25%',
    higher: '+25%',
    now: 'Rank now',
    range: 'Best–worst',
    axis: 'Rank',
    key: { lower: 'weight −25%', higher: 'weight +25%', now: 'rank now', range: 'weight from 0 to 100%' },
    shown: (shown, of) => `The ${String(shown)} that move the rank most, of ${items(of)}`,
    method:
      "One indicator's share of the whole weight is changed at a time, the others scaled in proportion: the bar ends at the ranks with a quarter less and a quarter more, the thin line at the best and worst rank with shares from 0 to 100% in steps of 2 points.",
    most: (name, lower, higher) =>
      `of weights changed by 25%, that of ${name} moves the rank most (place ${String(lower)} with less, ${String(higher)} with more)`,
    still: 'no weight changed by 25% moves the rank',
    unmoved: (count, of) => `${String(count)} of ${String(of)} weights changed by 25% leave the rank as it is`,
    ends: (best, worst) => `any single weight keeps it between place ${String(best)} and place ${String(worst)}`,
  },
  empty: {
    notScored: (park) => `${park} is not scored, so there is nothing to explain`,
    notScoredAdvice: 'It is not among the regions and levels chosen, or fills too little of the weight.',
    toPark: (park) => `See ${park}`,
    same: (park) => `${park} cannot be set against itself`,
    sameAdvice: 'Choose another park to set it against, or the median.',
    toMedian: 'Set against the median',
    alone: 'Only one park is scored',
    aloneAdvice: 'There is nobody to compare it with. Widen the region or level, or lower the coverage threshold.',
    first: (park) => `${park} is first already`,
    firstAdvice: 'There are no places to gain. Choose another park.',
    topsis: 'A TOPSIS score has no parts',
    topsisAdvice: 'TOPSIS scores by the distances to the best and the worst: no sum, so the gap has no parts.',
    toArithmetic: 'Take arithmetic means',
  },
};
