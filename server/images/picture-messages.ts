import type { Catalog } from '../../src/contract/catalog.ts';
import type { Slice } from '../../src/contract/slice.ts';
import type { FactsRequest } from '../../src/figures/linked-facts.ts';
import type { Picture, PictureJob } from './picture-job.ts';

/** What is said to a thread that draws. Both ends are this program, so that nothing is parsed between them. */
export type ToWorker =
  | { readonly kind: 'draw'; readonly job: PictureJob; readonly release: string }
  | { readonly kind: 'catalog'; readonly catalog: Catalog }
  | { readonly kind: 'slice'; readonly id: number; readonly slice: Slice }
  | { readonly kind: 'factsFailed' };

/** What it says: which facts it needs, then the picture, or why there is none. */
export type FromWorker =
  | { readonly kind: 'needCatalog' }
  | { readonly kind: 'needSlice'; readonly id: number; readonly request: FactsRequest }
  | { readonly kind: 'drawn'; readonly picture: Picture | null }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'failed'; readonly reason: string };
