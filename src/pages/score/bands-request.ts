import * as z from 'zod/mini';
import { Scheme } from '../../contract/scheme.ts';
import { spreads, variations } from '../../domain/composite/variation-names.ts';

const calculation = {
  id: z.int(),
  scheme: Scheme,
  matrix: z.object({
    parks: z.readonly(z.array(z.string())),
    indicators: z.readonly(z.array(z.string())),
    values: z.instanceof(Float64Array),
    present: z.instanceof(Uint8Array),
  }),
};

/** What the worker is asked, each question with a number of its own. */
export const BandsRequest = z.discriminatedUnion('kind', [
  /** Where every rank lies when weights, and methods if asked, are drawn. */
  z.object({
    kind: z.literal('bands'),
    ...calculation,
    draws: z.int().check(z.minimum(1), z.maximum(10_000)),
    seed: z.int().check(z.minimum(0)),
    spread: z.enum(spreads),
    varied: z.readonly(z.array(z.enum(variations))),
  }),
  /** What each indicator does to the ranks, and which tell the same. */
  z.object({ kind: z.literal('indicators'), ...calculation }),
  /** The answer to a question is no longer wanted. */
  z.object({ kind: z.literal('cancel'), id: z.int() }),
]);
export type BandsRequest = z.infer<typeof BandsRequest>;
