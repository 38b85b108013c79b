import * as z from 'zod/mini';
import { Scheme } from '../../contract/scheme.ts';

/** What the worker is asked: all that the draws are made of. */
export const BandsRequest = z.object({
  scheme: Scheme,
  matrix: z.object({
    parks: z.array(z.string()),
    indicators: z.array(z.string()),
    values: z.instanceof(Float64Array),
    present: z.instanceof(Uint8Array),
  }),
  draws: z.int().check(z.minimum(1), z.maximum(10_000)),
  seed: z.int().check(z.minimum(0)),
});
export type BandsRequest = z.infer<typeof BandsRequest>;
