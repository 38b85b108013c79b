import { createContext, useContext } from 'react';
import type { Catalog } from '../contract/catalog.ts';

export const CatalogContext = createContext<Catalog | null>(null);

/** The catalogue of the dataset on screen. Only below a DatasetFrame, which waits until it is there. */
export function useCatalog(): Catalog {
  const catalog = useContext(CatalogContext);
  if (!catalog) throw new Error('useCatalog is for what stands inside a DatasetFrame');
  return catalog;
}
