import * as z from 'zod/mini';
import { Catalog, Park } from '../src/contract/catalog.ts';
import { Issue } from '../src/contract/issue.ts';
import { Portfolio } from '../src/contract/project.ts';

export const StoredPark = z.extend(Park, {
  /** Lower-case text a search looks in: all names, pinyin without spaces, and pinyin initials. */
  search: z.string(),
  /** Other names, as given; catalogs kept by earlier versions hold them only within `search`. */
  aliases: z.optional(z.array(z.string())),
});
export type StoredPark = z.infer<typeof StoredPark>;

/** A catalog as stores keep it: what readers get, and what they ask for apart: what a search for a park looks in, the projects, and their problems. */
export const StoredCatalog = z.extend(Catalog, {
  parks: z.array(StoredPark),
  /** Catalogs kept by earlier versions have none. */
  portfolio: z._default(Portfolio, { projects: [], stages: [], tasks: [] }),
  /** The problems of projects as the release tells of them. Catalogs kept by earlier versions have none. */
  issues: z._default(z.array(Issue), []),
});
export type StoredCatalog = z.infer<typeof StoredCatalog>;
