import { quantile } from '../domain/statistics.ts';

/** Five classes as a reader expects of a heat table: enough to tell, few enough to name. */
const cuts = [0.2, 0.4, 0.6, 0.8] as const;
const lightest = 1;
const darkest = 5;

/**
 * Says the shade (1–5, darkest 5) of a value among all values: its quintile, limits by type 7 (see `quantile`). A value on a limit
 * belongs to the lower class, so equal values always share one. With `isLowBest` the lowest are the darkest.
 */
export function shadeBy(values: readonly number[], isLowBest: boolean): (value: number) => number {
  const limits = cuts.map((share) => quantile(values, share)).filter((limit) => limit !== null);
  return (value) => {
    // (n − 1) × share is a binary fraction: a limit that falls on a value may miss it by the last bit.
    const above = limits.filter((limit) => value - limit > Math.abs(limit) * 1e-12).length;
    return isLowBest ? darkest - above : lightest + above;
  };
}

export interface Shaded {
  readonly value: number;
  readonly text: string;
  readonly shade: number;
}

/** The shades in use, lightest first, each with its least and greatest value as they are printed in the cells. */
export function shadeLabels(cells: readonly Shaded[]): { readonly shade: number; readonly label: string }[] {
  const shades = [...new Set(cells.map(({ shade }) => shade))].sort((a, b) => a - b);
  return shades.map((shade) => {
    const own = cells.filter((cell) => cell.shade === shade).toSorted((a, b) => a.value - b.value);
    const [least, most] = [own[0]?.text ?? '', own.at(-1)?.text ?? ''];
    return { shade, label: least === most ? least : `${least}—${most}` };
  });
}
