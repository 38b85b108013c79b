import { useCatalog } from '../../panels/catalog.ts';
import { MoversCard } from '../../panels/movers-card.tsx';
import { SourcesCard } from './sources-card.tsx';

/** Who moved in the ranking this dataset opens with, and where the figures come from. */
export function OverviewSide() {
  const { metric, period, versus } = useCatalog().dataset.defaults.ranking;
  return (
    <>
      <MoversCard metric={metric} period={period} versus={versus} />
      <SourcesCard />
    </>
  );
}
