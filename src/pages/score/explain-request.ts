import * as z from 'zod/mini';
import { Scheme } from '../../contract/scheme.ts';

/** What the worker is asked: the calculation, the park, and which of the two slow explanations. */
export const ExplainRequest = z.object({
  scheme: Scheme,
  matrix: z.object({
    parks: z.array(z.string()),
    indicators: z.array(z.string()),
    values: z.instanceof(Float64Array),
    present: z.instanceof(Uint8Array),
  }),
  park: z.string(),
  of: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('takes'), places: z.int().check(z.minimum(1)) }),
    z.object({ kind: z.literal('weights') }),
  ]),
});
export type ExplainRequest = z.infer<typeof ExplainRequest>;
