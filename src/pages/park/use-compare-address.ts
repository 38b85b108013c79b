import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { periodSliceQuery } from '../../api/queries.ts';
import type { Park } from '../../contract/catalog.ts';
import type { Slice } from '../../contract/slice.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { compareAddress } from './park-address.ts';
import type { ParkLine } from './park-lines.ts';
import { byPeriod, rankNeighbours, rankQuestions } from './park-ranks.ts';

interface CompareAddressInput {
  readonly park: Park;
  readonly dataset: string | null;
  readonly lines: readonly ParkLine[];
  readonly slice: Slice | undefined;
}

/** Where "compare" leads. It waits for nothing: until the ranking is there it leads to the park alone. */
export function useCompareAddress({ park, dataset, lines, slice }: CompareAddressInput): string {
  const catalog = useCatalog();
  const { id, release } = catalog.dataset;
  const questions = useMemo(() => (slice ? rankQuestions(park, slice, catalog) : []), [park, slice, catalog]);
  const [question] = questions;
  // The same request as the card of ranks makes, so it is answered once.
  const asked = byPeriod(questions).find(({ period }) => period === question?.period) ?? { period: '', metrics: [] };
  const { data } = useQuery({
    ...periodSliceQuery({ dataset: id, release: release.id, ...asked }),
    enabled: question !== undefined,
  });
  return useMemo(() => {
    const beside = question && data ? rankNeighbours(question, park, data, catalog.parks) : [];
    return compareAddress({ park, dataset, lines, question, beside });
  }, [question, data, park, dataset, lines, catalog]);
}
