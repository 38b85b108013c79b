import * as z from 'zod/mini';
import { Release } from './catalog.ts';

/** Every release of a dataset, newest first; `current` is the one served. */
export const ReleaseList = z.object({ dataset: z.string(), current: z.string(), releases: z.array(Release) });
export type ReleaseList = z.infer<typeof ReleaseList>;

/** `releases`: dataset id → id of the release served. */
export const Health = z.object({
  live: z.boolean(),
  ready: z.boolean(),
  releases: z.record(z.string(), z.string()),
});
export type Health = z.infer<typeof Health>;
