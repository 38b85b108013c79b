import * as z from 'zod/mini';

/** `releases`: dataset id → id of the release served. */
export const Health = z.object({
  live: z.boolean(),
  ready: z.boolean(),
  releases: z.record(z.string(), z.string()),
});
export type Health = z.infer<typeof Health>;
