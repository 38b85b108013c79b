import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Catalog } from '../contract/catalog.ts';
import type { FactsRequest } from '../figures/linked-facts.ts';
import type { View } from '../figures/view.ts';
import { whenIdle } from '../ui/when-idle.ts';
import { useCatalog } from './catalog.ts';
import { factsQuery } from './facts-query.ts';

/** While the page rests, fetches what a step from the View would ask for, so that it is drawn at once. Without network nothing is asked. */
export function useFetchAhead(view: View, steps: (view: View, catalog: Catalog) => readonly FactsRequest[]): void {
  const client = useQueryClient();
  const catalog = useCatalog();
  useEffect(() => {
    let isShown = true;
    whenIdle(() => {
      if (!isShown || !navigator.onLine) return;
      for (const request of steps(view, catalog)) void client.prefetchQuery(factsQuery(request, catalog));
    });
    return () => {
      isShown = false;
    };
  }, [view, catalog, client, steps]);
}
