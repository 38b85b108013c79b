import { defaultView, maxParks } from '../../figures/view.ts';
import { addressOf } from '../../state/view.ts';
import type { RankQuestion } from './park-ranks.ts';
import type { ParkLine } from './park-lines.ts';
import type { Kin } from './park-kin.ts';
import type { Park } from '../../contract/catalog.ts';

/** The page of a park, in the dataset the link names. */
export function parkAddress(park: string, dataset: string | null): string {
  return addressOf(`/parks/${encodeURIComponent(park)}`, { ...defaultView, dataset });
}

const comparedPeers = 5;

interface CompareInput {
  readonly park: Park;
  readonly dataset: string | null;
  readonly kin: Kin;
  readonly lines: readonly ParkLine[];
  readonly questions: readonly RankQuestion[];
}

/**
 * Where "compare" leads: with a few peers as bars at a period in which several parks are counted,
 * else alone, over time where there is a line to show.
 */
export function compareAddress({ park, dataset, kin, lines, questions }: CompareInput): string {
  const common = { ...defaultView, dataset };
  const [line] = lines;
  const shared = questions.find(({ metric }) => lines.some((each) => each.metric === metric.id)) ?? questions[0];
  if (shared === undefined || kin.peers.length === 0)
    return addressOf('/compare', { ...common, parks: [park.id], metric: line?.metric ?? null });
  const parks = [park, ...kin.peers.slice(0, comparedPeers)].slice(0, maxParks).map(({ id }) => id);
  const isLine = lines.some(({ metric }) => metric === shared.metric.id);
  return addressOf('/compare', {
    ...common,
    parks,
    metric: shared.metric.id,
    figure: isLine ? 'trend' : 'bars',
    period: isLine ? null : shared.period,
  });
}
