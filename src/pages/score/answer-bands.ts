import { prepareAlternatives } from '../../domain/composite/alternatives.ts';
import { drawRanks } from '../../domain/composite/robustness.ts';
import { simulatedBands } from '../../domain/composite/simulated-ranks.ts';
import type { BandsReply } from './bands-reply.ts';
import { BandsRequest } from './bands-request.ts';

/** The replies to one request, slice by slice; ends with the bands or a refusal. ZodError where the request is none. */
export function* answerBands(message: unknown): Generator<BandsReply, void> {
  const { scheme, matrix, draws, seed } = BandsRequest.parse(message);
  const alternatives = prepareAlternatives(scheme, matrix, {});
  if (!alternatives.ok) {
    yield { kind: 'refused' };
    return;
  }
  const run = drawRanks(alternatives.result, { draws, seed });
  for (;;) {
    const step = run.next();
    if (step.done === true) {
      yield { kind: 'bands', draws, seed, bands: simulatedBands(step.value) };
      return;
    }
    yield { kind: 'progress', share: step.value.done / step.value.of };
  }
}
