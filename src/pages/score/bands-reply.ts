import * as z from 'zod/mini';

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
