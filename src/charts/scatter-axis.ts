import type { ScatterAxis } from '../figures/scatter-figure.ts';
import { axisText, stepDecimals } from './number-text.ts';
import { levelTicks, logTicks, rankTicks, type Ticks } from './ticks.ts';

/** One axis of a scatter: its ticks with their words, and where a value stands between its ends. */
export interface ScatterScale {
  readonly ticks: Ticks;
  readonly labels: readonly string[];
  /** 0 at the low end (left, bottom), 1 at the high end; best ranks stand at the high end. */
  readonly shareOf: (value: number) => number;
}

function ticksOf(axis: ScatterAxis, values: readonly number[]): Ticks {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  if (axis.inverted) return rankTicks(max);
  return axis.scale === 'log' ? logTicks(min, max) : levelTicks(min, max, 10 ** -axis.decimals);
}

function labelsOf(axis: ScatterAxis, { values }: Ticks): string[] {
  const step = (values[1] ?? 1) - (values[0] ?? 0);
  if (axis.inverted) return values.map((value) => axisText(value, 0));
  if (axis.scale === 'log') return values.map((value) => axisText(value, stepDecimals(value)));
  return values.map((value) => axisText(value, Math.min(axis.decimals, stepDecimals(step))));
}

/** The scale of an axis for these values; one or none of them still gives an axis. */
export function scatterScale(axis: ScatterAxis, values: readonly number[]): ScatterScale {
  const ticks = ticksOf(axis, values.length === 0 ? [1] : values);
  const at = (value: number): number => (axis.scale === 'log' ? Math.log10(value) : value);
  const [low, high] = [at(ticks.min), at(ticks.max)];
  return {
    ticks,
    labels: labelsOf(axis, ticks),
    shareOf: (value) => {
      const share = (at(value) - low) / (high - low);
      return axis.inverted ? 1 - share : share;
    },
  };
}
