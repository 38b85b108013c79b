import * as z from 'zod/mini';
import { Catalog, Park } from '../src/contract/catalog.ts';

export const StoredPark = z.extend(Park, {
  /** Lower-case text a search looks in: all names, pinyin without spaces, and pinyin initials. */
  search: z.string(),
  /** Other names, as given; catalogs kept by earlier versions hold them only within `search`. */
  aliases: z.optional(z.array(z.string())),
});
export type StoredPark = z.infer<typeof StoredPark>;

/** A catalog as stores keep it: what readers get, and what a search for a park looks in, which they ask for apart. */
export const StoredCatalog = z.extend(Catalog, { parks: z.array(StoredPark) });
export type StoredCatalog = z.infer<typeof StoredCatalog>;
