import { grouped } from '../../domain/grouped.ts';
import type { Catalog, Park, ProjectFact } from '../../contract/catalog.ts';

/** The parks a park stands among. */
export interface Kin {
  readonly within: Park | null;
  readonly holds: readonly Park[];
  readonly peers: readonly Park[];
  /** Whether the peers are of the same province, or only of the same level. */
  readonly isLocal: boolean;
}

/** Peers are of the same level: those of the same province where there are any, else all. Aggregates have aggregates. */
export function kinOf(park: Park, parks: readonly Park[]): Kin {
  const alike = parks.filter((each) => each.id !== park.id && each.level === park.level && each.kind === park.kind);
  const near = alike.filter((each) => each.province === park.province);
  return {
    within: parks.find((each) => each.id === park.within) ?? null,
    holds: parks.filter((each) => each.within === park.id),
    peers: near.length > 0 ? near : alike,
    isLocal: near.length > 0,
  };
}

/** What a project, enterprise or programme of the park is told with. */
export interface ParkProject {
  readonly entity: string;
  /** One at least, all of this name and kind. */
  readonly facts: readonly ProjectFact[];
}

export function projectsOf(park: Park, { projects }: Catalog): readonly ParkProject[] {
  const own = projects.filter((fact) => fact.park === park.id);
  return [...grouped(own, ({ entity }) => entity)].map(([entity, facts]) => ({ entity, facts }));
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2)));
}

/** The park whose id shares the largest part of its letter pairs with a mistyped one (Dice's coefficient); null where none shares any. */
export function nearestPark(id: string, parks: readonly Park[]): Park | null {
  const wanted = pairsOf(id);
  let best: Park | null = null;
  let most = 0;
  for (const park of parks) {
    const pairs = pairsOf(park.id);
    const shared = [...pairs].filter((pair) => wanted.has(pair)).length;
    const likeness = (2 * shared) / (pairs.size + wanted.size || 1);
    if (likeness > most) [best, most] = [park, likeness];
  }
  return best;
}
