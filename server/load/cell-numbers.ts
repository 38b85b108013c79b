import { type Observation, Role } from '../../src/contract/observation.ts';

/** Ids by the order in which they are met. */
export class Places {
  readonly #of = new Map<string, number>();

  of(id: string): number {
    const known = this.#of.get(id);
    if (known !== undefined) return known;
    const next = this.#of.size;
    this.#of.set(id, next);
    return next;
  }
}

/** A cell's three ids and its role make one whole number below 2^53: more than a million parks and 16,000 metrics. */
const [mostParks, mostMetrics] = [2 ** 20, 2 ** 14];

/** Numbers for cells (park, metric, period, role), the same for the same cell. */
export class CellNumbers {
  readonly #parks = new Places();
  readonly #metrics = new Places();
  readonly #periods = new Places();
  readonly #roles: ReadonlyMap<string, number> = new Map(Role.options.map((role, place) => [role, place]));

  /** Throws RangeError beyond the most parks or metrics. */
  of({
    park,
    metric,
    period,
    role,
  }: Pick<Observation, 'park' | 'metric' | 'period'> & { readonly role: string }): number {
    const [parkPlace, metricPlace] = [this.#parks.of(park), this.#metrics.of(metric)];
    if (parkPlace >= mostParks || metricPlace >= mostMetrics)
      throw new RangeError('A dataset has at most a million parks and 16,000 metrics.');
    const series = this.#periods.of(period) * Role.options.length + (this.#roles.get(role) ?? 0);
    return (series * mostMetrics + metricPlace) * mostParks + parkPlace;
  }
}
