import type { Metric } from '../contract/catalog.ts';
import { figurePark, labelOf, say, shortName } from './context.ts';
import type { FigureContext } from './context.ts';

const namedParks = 3;

/** The parks of a figure in its title: one by full name, up to three by short name, more as 七个产业集群. */
export function parksPhrase(context: FigureContext, parks: readonly string[]): string {
  const { words, catalog } = context;
  const [first] = parks;
  if (first !== undefined && parks.length === 1) return figurePark(context, first).name;
  if (parks.length <= namedParks) return parks.map((park) => shortName(context, park)).join(words.list);
  const levels = [...new Set(parks.map((park) => context.parks.get(park)?.level ?? ''))];
  const level = levels.length === 1 ? labelOf(context, catalog.dataset.levels, levels[0] ?? '') : null;
  return words.parkCount(parks.length, level);
}

/** Place + parks + metric. A park named alone needs no place before it. */
export function subjectOf(context: FigureContext, parks: readonly string[], metric: Metric): string {
  const place = parks.length === 1 ? '' : say(context, context.catalog.dataset.place);
  return context.words.subject(place, parksPhrase(context, parks), say(context, metric.label));
}
