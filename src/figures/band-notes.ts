import type { Aggregation } from '../contract/scheme.ts';
import type { Variation } from '../domain/composite/variation-names.ts';
import type { Variant } from '../domain/composite/variations.ts';
import { formatNumber } from '../i18n/format.ts';
import type { FigureContext } from './context.ts';
import type { ScoreBands } from './score-bands.ts';

type Words = FigureContext['words'];

const refusedShown = 4;

function aggregationName({ score, robust }: Words, aggregation: Aggregation): string {
  if (aggregation.method === 'topsis') return 'TOPSIS';
  const { within, across } = aggregation;
  if (within === across) return score.mean[within];
  return across === 'geometric' ? robust.acrossOnly(score.mean[across]) : robust.withinOnly(score.mean[within]);
}

function nameOf(words: Words, { normalisation, aggregation, missing }: Variant, variation: Variation): string {
  if (variation === 'normalisation') return words.score.normalisation[normalisation.method];
  return variation === 'aggregation' ? aggregationName(words, aggregation) : words.robust.missing[missing.method];
}

/** How the weights were drawn; which methods were drawn with them, and which the figures do not allow. */
export function bandNotes(
  { words }: FigureContext,
  { draws, seed, spread, varied, variants, refused }: ScoreBands,
): string[] {
  const { robust } = words;
  const drawn = robust.drawn(robust.spread[spread], formatNumber(draws, 0), seed);
  if (varied.length === 0) return [drawn];
  const parts = varied.map((variation) => {
    const options = new Set(variants.map((variant) => nameOf(words, variant, variation)));
    return robust.choice(robust.varied[variation], [...options].join(robust.or));
  });
  // What of missing values makes no difference to why a combination is refused.
  const combined = varied.filter((variation) => variation !== 'missing');
  const out = [
    ...new Set(
      refused.map((variant) => combined.map((variation) => nameOf(words, variant, variation)).join(robust.with)),
    ),
  ];
  const list = out.slice(0, refusedShown).join(words.list) + (out.length > refusedShown ? robust.more : '');
  return [
    drawn,
    robust.variants(parts, variants.length),
    ...(refused.length === 0 ? [] : [robust.refused(list, refused.length)]),
  ];
}
