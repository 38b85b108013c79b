import * as z from 'zod/mini';

const Rank = z.int();

/** What the worker says: the ranks and values of the figure, or that the park has none. */
export const ExplainReply = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('takes'),
    takes: z.array(
      z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('value'),
          indicator: z.string(),
          from: z.number(),
          to: z.number(),
          rank: Rank,
          isBeyondBest: z.boolean(),
        }),
        z.object({
          kind: z.literal('cannot'),
          indicator: z.string(),
          reason: z.enum(['no_weight', 'missing', 'not_enough', 'zero_is_not_enough']),
        }),
      ]),
    ),
  }),
  z.object({
    kind: z.literal('weights'),
    weights: z.array(
      z.object({
        indicator: z.string(),
        weight: z.number(),
        lower: Rank,
        now: Rank,
        higher: Rank,
        best: Rank,
        worst: Rank,
      }),
    ),
  }),
  z.object({ kind: z.literal('refused') }),
]);
export type ExplainReply = z.infer<typeof ExplainReply>;
