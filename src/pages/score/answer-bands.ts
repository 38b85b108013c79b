import { prepareAlternatives } from '../../domain/composite/alternatives.ts';
import { drawRanks } from '../../domain/composite/robustness.ts';
import { simulatedBands } from '../../domain/composite/simulated-ranks.ts';
import { choicesOf, spreadOf, type Variant } from '../../domain/composite/variations.ts';
import type { BandsReply } from './bands-reply.ts';
import type { BandsRequest } from './bands-request.ts';

function methodsOf({ normalisation, aggregation, missing }: Variant): Variant {
  return { normalisation, aggregation, missing };
}

/** The replies to one question of bands, slice by slice; ends with the bands or a refusal. RangeError above 65,535 parks. */
export function* answerBands({
  id,
  scheme,
  matrix,
  draws,
  seed,
  spread,
  varied,
}: Extract<BandsRequest, { kind: 'bands' }>): Generator<BandsReply, void> {
  const alternatives = prepareAlternatives(scheme, matrix, choicesOf(scheme, varied));
  if (!alternatives.ok) {
    yield { id, kind: 'refused' };
    return;
  }
  const { variants, refused } = alternatives.result;
  const run = drawRanks(alternatives.result, { draws, seed, spread: spreadOf(spread, scheme) });
  for (;;) {
    const step = run.next();
    if (step.done === true) {
      yield {
        id,
        kind: 'bands',
        bands: simulatedBands(step.value),
        ranks: step.value.ranks,
        variants: variants.map(({ context: { methods }, aggregation }) => methodsOf({ ...methods, aggregation })),
        refused: refused.map((each) => methodsOf(each.scheme)),
      };
      return;
    }
    yield { id, kind: 'progress', share: step.value.done / step.value.of };
  }
}
