import { answerBands } from './answer-bands.ts';
import { answerIndicators } from './answer-indicators.ts';
import type { BandsReply } from './bands-reply.ts';
import { BandsRequest } from './bands-request.ts';
import type { IndicatorsReply } from './indicators-reply.ts';

interface DeskRoom {
  readonly post: (reply: BandsReply | IndicatorsReply) => void;
  /** Lets messages in that came meanwhile. */
  readonly rest: () => Promise<void>;
  /** In ms, from any beginning. */
  readonly now: () => number;
}

/** Progress told oftener than this would only keep the page busy. */
const tellEveryMs = 100;

/**
 * Answers questions as they come, and rests between the slices of an answer: a newer question of the same kind, or a cancel, ends it
 * there. So one worker stays warm while weights change many times a second. Rejects with a ZodError at what is no question.
 */
export function bandsDesk({ post, rest, now }: DeskRoom): (message: unknown) => Promise<void> {
  const wanted = new Map<'bands' | 'indicators', number>();

  async function bands(request: Extract<BandsRequest, { kind: 'bands' }>): Promise<void> {
    let told = now();
    for (const reply of answerBands(request)) {
      if (reply.kind !== 'progress') post(reply);
      else if (now() - told >= tellEveryMs) {
        told = now();
        post(reply);
      }
      await rest();
      if (wanted.get('bands') !== request.id) return;
    }
  }

  return async (message) => {
    const request = BandsRequest.parse(message);
    if (request.kind === 'cancel') {
      for (const [kind, id] of wanted) if (id === request.id) wanted.delete(kind);
      return;
    }
    wanted.set(request.kind, request.id);
    // Of many questions that wait already only the last is begun.
    await rest();
    if (wanted.get(request.kind) !== request.id) return;
    if (request.kind === 'bands') await bands(request);
    else post(answerIndicators(request));
  };
}
