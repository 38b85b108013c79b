import type { Catalog, Metric } from '../../src/contract/catalog.ts';
import type { Observation } from '../../src/contract/observation.ts';
import { comparePeriods } from '../../src/domain/period.ts';

/** An observation with its value, which it has. */
export type Valued = Observation & { readonly value: number };

/** One metric of one park: what is shown of it (primary, in one role, with a value), in time order. */
export type Series = readonly Valued[];

function hasValue(observation: Observation): observation is Valued {
  return observation.value !== null && observation.primary;
}

/** The figures of a release, to be found by metric, park and period. */
export class AuditedCells {
  readonly metrics: ReadonlyMap<string, Metric>;
  readonly #series = new Map<string, Map<string, Valued[]>>();
  checked = 0;

  constructor({ metrics, periods, dataset }: Catalog, observations: Iterable<Observation>) {
    this.metrics = new Map(metrics.map((metric) => [metric.id, metric]));
    for (const observation of observations) {
      const metric = this.metrics.get(observation.metric);
      if (metric === undefined || observation.role !== metric.role || !hasValue(observation)) continue;
      this.checked += 1;
      this.#keep(observation);
    }
    const places = new Map(
      [...periods].sort((a, b) => comparePeriods(a, b, dataset.fiscalYearStart)).map((id, at) => [id, at]),
    );
    const place = ({ period }: Valued): number => places.get(period) ?? 0;
    for (const parks of this.#series.values())
      for (const series of parks.values()) series.sort((a, b) => place(a) - place(b));
  }

  #keep(observation: Valued): void {
    const parks = this.#series.get(observation.metric) ?? new Map<string, Valued[]>();
    this.#series.set(observation.metric, parks);
    const series = parks.get(observation.park);
    if (series === undefined) parks.set(observation.park, [observation]);
    else series.push(observation);
  }

  /** The series of a metric, park by park. */
  of(metric: string): IterableIterator<Series> {
    return (this.#series.get(metric) ?? new Map<string, Valued[]>()).values();
  }

  at(metric: string, park: string, period: string): Valued | undefined {
    return this.#series
      .get(metric)
      ?.get(park)
      ?.find((each) => each.period === period);
  }
}
