import { prepare } from '../../domain/composite/prepare.ts';
import { weightSensitivity } from '../../domain/composite/weight-sensitivity.ts';
import { whatItTakes } from '../../domain/composite/what-it-takes.ts';
import type { ExplainReply } from './explain-reply.ts';
import { ExplainRequest } from './explain-request.ts';

/** The reply to one request: refused where the scheme gives no score, or the park has none. ZodError where the request is none. */
export function answerExplain(message: unknown): ExplainReply {
  const { scheme, matrix, park, of } = ExplainRequest.parse(message);
  const outcome = prepare(scheme, matrix);
  const row = outcome.ok ? outcome.result.parks.indexOf(park) : -1;
  if (!outcome.ok || row < 0) return { kind: 'refused' };
  if (of.kind === 'weights') return { kind: 'weights', weights: weightSensitivity(outcome.result, row) };
  const takes = whatItTakes(outcome.result, row, of.places);
  return takes === null ? { kind: 'refused' } : { kind: 'takes', takes };
}
