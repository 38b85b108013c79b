export type Labels = Readonly<Record<string, string>>;

/** A metric as Prometheus reads it: its name, what it tells, and its lines now. */
export interface Instrument {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  lines(): readonly string[];
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('"', '\\"');
}

function labelText(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}

function valueText(value: number): string {
  if (value === Infinity) return '+Inf';
  return Number.isNaN(value) ? 'NaN' : String(value);
}

export interface Counter extends Instrument {
  add(labels?: Labels, by?: number): void;
}

/** Goes up alone, a number for each set of labels. */
export function counter(name: string, help: string): Counter {
  const series = new Map<string, number>();
  return {
    ...{ name, help, type: 'counter' },
    add(labels = {}, by = 1) {
      const key = labelText(labels);
      series.set(key, (series.get(key) ?? 0) + by);
    },
    lines: () => [...series].map(([key, value]) => `${name}${key} ${valueText(value)}`),
  };
}

/** What is asked when it is read: one number for each set of labels. */
export function gauge(
  name: string,
  help: string,
  read: () => readonly (readonly [Labels, number])[],
  type: 'gauge' | 'counter' = 'gauge',
): Instrument {
  const lines = () => read().map(([labels, value]) => `${name}${labelText(labels)} ${valueText(value)}`);
  return { name, help, type, lines };
}

export interface Histogram extends Instrument {
  observe(labels: Labels, value: number): void;
}

interface Distribution {
  readonly labels: Labels;
  readonly counts: number[];
  count: number;
  sum: number;
}

/** How values are distributed over buckets, given by their upper bounds in ascending order. */
export function histogram(name: string, help: string, bounds: readonly number[]): Histogram {
  const series = new Map<string, Distribution>();

  function distributionOf(labels: Labels): Distribution {
    const key = labelText(labels);
    const known = series.get(key);
    if (known !== undefined) return known;
    const made = { labels, counts: bounds.map(() => 0), count: 0, sum: 0 };
    series.set(key, made);
    return made;
  }

  function linesOf({ labels, counts, count, sum }: Distribution): string[] {
    let below = 0;
    const buckets = bounds.map((bound, place) => {
      below += counts[place] ?? 0;
      return `${name}_bucket${labelText({ ...labels, le: String(bound) })} ${String(below)}`;
    });
    const key = labelText(labels);
    const all = `${name}_bucket${labelText({ ...labels, le: '+Inf' })} ${String(count)}`;
    return [...buckets, all, `${name}_sum${key} ${valueText(sum)}`, `${name}_count${key} ${String(count)}`];
  }

  return {
    ...{ name, help, type: 'histogram' },
    observe(labels, value) {
      const distribution = distributionOf(labels);
      const place = bounds.findIndex((bound) => value <= bound);
      if (place >= 0) distribution.counts[place] = (distribution.counts[place] ?? 0) + 1;
      distribution.count += 1;
      distribution.sum += value;
    },
    lines: () => [...series.values()].flatMap(linesOf),
  };
}

export const metricsType = 'text/plain; version=0.0.4; charset=utf-8';

/** The text exposition format of Prometheus, version 0.0.4. */
export function exposition(instruments: readonly Instrument[]): string {
  const parts = instruments.map(({ name, help, type, lines }) =>
    [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines()].join('\n'),
  );
  return `${parts.join('\n')}\n`;
}
