import { drawBandsOf } from '../../figures/score-bands-drawn.ts';
import type { BandsReply } from './bands-reply.ts';
import type { BandsRequest } from './bands-request.ts';

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
  const run = drawBandsOf(scheme, matrix, { draws, seed, spread, varied });
  for (;;) {
    const step = run.next();
    if (step.done === true) {
      if (step.value === null) yield { id, kind: 'refused' };
      else {
        const { bands, drawn, variants, refused } = step.value;
        yield {
          id,
          kind: 'bands',
          bands: [...bands],
          ranks: drawn.ranks,
          variants: [...variants],
          refused: [...refused],
        };
      }
      return;
    }
    yield { id, kind: 'progress', share: step.value.done / step.value.of };
  }
}
