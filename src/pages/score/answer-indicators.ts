import { leaveOneOut } from '../../domain/composite/leave-one-out.ts';
import { prepare } from '../../domain/composite/prepare.ts';
import { collinearPairs } from '../../domain/composite/redundancy.ts';
import type { BandsRequest } from './bands-request.ts';
import type { IndicatorsReply } from './indicators-reply.ts';

/** What each indicator of the scheme does to the ranks, and which two tell the same; or a refusal. */
export function answerIndicators({
  id,
  scheme,
  matrix,
}: Extract<BandsRequest, { kind: 'indicators' }>): IndicatorsReply {
  const outcome = prepare(scheme, matrix);
  if (!outcome.ok) return { id, kind: 'refused' };
  return { id, kind: 'indicators', leftOut: leaveOneOut(outcome.result), pairs: collinearPairs(outcome.result) };
}
