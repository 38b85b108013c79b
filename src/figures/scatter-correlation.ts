import { correlation } from '../domain/correlation.ts';
import { formatNumber } from '../i18n/format.ts';
import type { FigureContext } from './context.ts';
import type { ScatterAxis, ScatterFigure } from './scatter-figure.ts';

export interface ScatterAxes {
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
}

/** 取对数, or which axis is; null where neither is. */
export function logsText({ words }: FigureContext, { x, y }: ScatterAxes): string | null {
  if (x.scale === 'linear' && y.scale === 'linear') return null;
  return words.scatter.logs(x.scale === y.scale, x.scale === 'log' ? x.label : y.label);
}

/** r with two decimals; a perfect or absent correlation is a number too: 1.00, 0.00. */
export function rText(r: number): string {
  const text = formatNumber(Math.abs(r) < 0.005 ? 0 : r, 2);
  return text === '0' ? '0.00' : text;
}

/** Pearson's r over these places, worded to stand beside the plot. */
export function correlationOf(
  context: FigureContext,
  axes: ScatterAxes,
  places: readonly { readonly x: number; readonly y: number }[],
): ScatterFigure['correlation'] {
  const { scatter } = context.words;
  const n = places.length;
  const r = correlation(places, { x: axes.x.scale, y: axes.y.scale });
  const none = n < 4 ? scatter.tooFew(n) : scatter.level(n);
  return { n, r, text: r === null ? none : scatter.correlation(rText(r), n, logsText(context, axes)) };
}
