/** Ticks of an axis in the values' own unit; `min` and `max` are the ends of the axis, first and last tick for linear and log. */
export interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly values: readonly number[];
}

const multiples = [1, 2, 2.5, 5] as const;

function span(min: number, max: number, step: number): { low: number; high: number; count: number } {
  const low = Math.floor(min / step + 1e-9);
  const high = Math.max(low + 1, Math.ceil(max / step - 1e-9));
  return { low: low * step, high: high * step, count: high - low + 1 };
}

/** Binary fractions such as 0.30000000000000004 would reach the labels and the bytes of an image. */
function clean(value: number, step: number): number {
  const factor = 10 ** Math.max(0, 2 - Math.floor(Math.log10(step)));
  const rounded = Math.round(value * factor) / factor;
  return rounded === 0 ? 0 : rounded;
}

/** A step that the axis can print: 2.5 would be written 3 where the metric has no decimals. */
function isMultiple(step: number, least: number): boolean {
  const times = step / least;
  return times > 0.999 && Math.abs(times - Math.round(times)) < 1e-6;
}

/** Four to six round ticks around min…max, those that waste the least height; `least` is the smallest step that can be printed. */
export function linearTicks(min: number, max: number, least: number): Ticks {
  const reach = max > min ? max - min : Math.max(Math.abs(max) * 0.5, least * 4);
  const from = max > min || min === 0 ? min : min - reach / 2;
  const to = max > min ? max : from + reach;
  const power = Math.floor(Math.log10(reach)) - 1;
  const candidates = [0, 1, 2].flatMap((more) => multiples.map((multiple) => multiple * 10 ** (power + more)));
  const fitting = candidates
    .filter((step) => isMultiple(step, least))
    .map((step) => ({ step, ...span(from, to, step) }))
    .filter(({ count }) => count >= 4 && count <= 6)
    .sort((a, b) => a.high - a.low - (b.high - b.low) || b.count - a.count);
  const coarse = reach / least <= 5 ? least : Math.max(least, reach);
  const best = fitting[0] ?? { step: coarse, ...span(from, to, coarse) };
  const values = Array.from({ length: best.count }, (_, index) => clean(best.low + index * best.step, best.step));
  return { min: values[0] ?? from, max: values.at(-1) ?? to, values };
}

/**
 * Level values start at zero, unless all lie so close together that a zero would flatten them to one stroke.
 * (A line, unlike a bar, does not measure by its length.)
 */
export function levelTicks(min: number, max: number, least: number): Ticks {
  const isTight = min > 0 && max > 0 && min / max > 0.72;
  if (isTight) return linearTicks(min, max, least);
  return linearTicks(Math.min(0, min), Math.max(0, max), least);
}

/** Powers of ten, with 2 and 5 (or only 3) between them where there are few. Both ends must be above zero. */
export function logTicks(min: number, max: number): Ticks {
  const sets = [[1], [1, 3], [1, 2, 5]];
  const options = sets.map((set) => {
    const all: number[] = [];
    for (let power = Math.floor(Math.log10(min)) - 1; power <= Math.ceil(Math.log10(max)) + 1; power += 1)
      for (const each of set) all.push(clean(each * 10 ** power, 10 ** power));
    const first = Math.max(
      0,
      all.findLastIndex((value) => value <= min * 1.000001),
    );
    const last = all.findIndex((value) => value >= max * 0.999999 && value > (all[first] ?? 0));
    return all.slice(first, last + 1);
  });
  const values = options.filter((each) => each.length <= 6).at(-1) ?? thin(options[0] ?? []);
  return { min: values[0] ?? min, max: values.at(-1) ?? max, values };
}

function thin(values: readonly number[]): number[] {
  const every = Math.ceil(values.length / 5);
  const kept = values.filter((_, index) => index % every === 0);
  const last = values.at(-1);
  return last === undefined || kept.includes(last) ? kept : [...kept, last];
}

/** Ranks: 1, then round places; the axis ends a little below the last place so that its mark is not cut. */
export function rankTicks(worst: number): Ticks {
  const end = Math.max(worst, 2);
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000].find((each) => end / each <= 5.4) ?? 2000;
  const values = [1];
  for (let place = step === 1 ? 2 : step; place <= end; place += step) values.push(place);
  return { min: 1, max: end + Math.max(0.4, end / 40), values };
}
