import * as z from 'zod/mini';

/** What the worker says of the indicators of a scheme. */
export const IndicatorsReply = z.discriminatedUnion('kind', [
  z.object({
    id: z.int(),
    kind: z.literal('indicators'),
    leftOut: z.array(
      z.object({
        indicator: z.string(),
        meanShift: z.nullable(z.number()),
        most: z.nullable(z.object({ park: z.string(), shift: z.int() })),
        hardlyMatters: z.boolean(),
      }),
    ),
    pairs: z.array(z.object({ a: z.string(), b: z.string(), r: z.number(), n: z.int() })),
  }),
  z.object({ id: z.int(), kind: z.literal('refused') }),
]);
export type IndicatorsReply = z.infer<typeof IndicatorsReply>;
