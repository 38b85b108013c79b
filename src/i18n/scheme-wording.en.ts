import type { schemeChinese } from './scheme-wording.zh.ts';

/** Words of schemes that readers changed, in English. */
export const schemeEnglish: typeof schemeChinese = {
  edited: ({ weights, indicators, method }, name, from) => {
    const parts = [weights ? 'weights' : '', indicators ? 'indicators' : '', method ? 'method' : ''].filter(
      (part) => part !== '',
    );
    const list = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}` : parts.join('');
    return `custom ${list}${name === null ? '' : ` “${name}”`} (changed from “${from}”)`;
  },
  assigned: (isAsPublished, name, from) =>
    `custom weights${name === null ? '' : ` “${name}”`} (${isAsPublished ? `dimension weights of “${from}”` : `changed from “${from}”`}, indicators assigned by the reader)`,
  named: (name, preset) => `“${name}” (the same as “${preset}”)`,
  sourceOfEdited: (title, quality, address) =>
    `Source of the original scheme: ${title} (${quality}), ${address}. It publishes the weights of dimensions only; the indicators, their places and their weights are the reader's choice.`,
  settings: (list) => `Settings of indicators: ${list}.`,
  lower: 'lower is better',
  higher: 'higher is better',
  log: 'natural logarithm',
  goalposts: (worst, best) => `goalposts ${worst} (0 points) and ${best} (100 points)`,
  base: (value) => `base ${value} (100 points)`,
  per: (metric, denominator) => `${metric} ÷ ${denominator}`,
  nobody: { advice: 'No park is of this region and level.', way: 'See all regions and levels' },
  onePark: 'Only one park is scored: with nobody to compare with, its score is the middle of the scale.',
  refused: {
    unknown_indicator: (indicator) => `The data have no “${indicator}”. Remove the indicator.`,
    log_of_non_positive: (indicator, park) =>
      `“${indicator}” is set to its logarithm, but ${park} has a figure that is not above zero. Take no logarithm, or remove the indicator.`,
    goalposts_missing: (indicator) => `“${indicator}” has no goalposts. Set them, or take another normalisation.`,
    log_of_non_positive_goalpost: (indicator) =>
      `“${indicator}” is taken as a logarithm, so its goalposts must be above zero. Change them, or take no logarithm.`,
    goalposts_against_direction: (indicator) =>
      `The goalposts of “${indicator}” go against its direction: worst and best must be neither turned round nor equal.`,
    base_not_positive: (indicator) =>
      `“${indicator}” has no base value above zero. Set one, or take another normalisation.`,
    ratio_of_non_positive: (indicator, park) =>
      `Lower is better for “${indicator}”, so an index divides by it, but ${park} has a figure that is not above zero. Take another normalisation.`,
    negative_under_geometric: (indicator, park) =>
      `Geometric means take no negative values, and “${indicator}” of ${park} is negative once normalised. Take min–max, or arithmetic means.`,
  },
};
