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

/** What the worker says: how far it is, then the bands, or that the scheme cannot be drawn with. */
export const BandsReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), share: z.number() }),
  z.object({
    kind: z.literal('bands'),
    draws: z.int(),
    seed: z.int(),
    bands: z.array(z.object({ park: z.string(), p5: z.int(), median: z.int(), p95: z.int() })),
  }),
  z.object({ kind: z.literal('refused') }),
]);
export type BandsReply = z.infer<typeof BandsReply>;
