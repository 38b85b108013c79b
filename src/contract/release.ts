import * as z from 'zod/mini';
import { Release } from './catalog.ts';

/** A release as its dataset's history tells of it. */
export const ReleaseEntry = z.extend(Release, {
  /** Who published it; null: a start of the server, from the dataset folders. */
  author: z.nullable(z.string()),
  note: z.nullable(z.string()),
  /** Parks alone, aggregates not counted. */
  parks: z.int(),
  metrics: z.int(),
});
export type ReleaseEntry = z.infer<typeof ReleaseEntry>;

/** Every release of a dataset, newest first; `current` is the one served. */
export const ReleaseList = z.object({ dataset: z.string(), current: z.string(), releases: z.array(ReleaseEntry) });
export type ReleaseList = z.infer<typeof ReleaseList>;

/** What a change of the release served is told with. */
export const RestoreRequest = z.strictObject({
  note: z._default(z.string().check(z.maxLength(1000)), ''),
  /** The release that is current as the author knows; where another is by now, nothing is changed. */
  replacing: z.optional(z.string()),
});
export type RestoreRequest = z.infer<typeof RestoreRequest>;

/** The release that was made current. */
export const RestoreAnswer = z.object({ dataset: z.string(), current: z.string() });
export type RestoreAnswer = z.infer<typeof RestoreAnswer>;
