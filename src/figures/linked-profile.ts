import type { LinkedFacts, LinkedFigure } from './linked-facts.ts';
import { toProfileFigure } from './profile.ts';

/** The profile of a park; null stands for the dataset's own choice. Null where the dataset has no such park. */
export async function linkedProfile(park: string | null, facts: LinkedFacts): Promise<LinkedFigure | null> {
  const { ask, ...made } = facts;
  const { parks, dataset } = facts.catalog;
  const known = parks.find(({ id }) => id === (park ?? dataset.defaults.park));
  if (known === undefined) return null;
  const slice = await ask({ by: 'park', park: known.id });
  return { figure: toProfileFigure({ ...made, slice, parkId: known.id }), focus: [] };
}
