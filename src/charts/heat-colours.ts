import type { ChartStyle } from './style.ts';

const firstOnDark = 4;

/** Ground and ink of a shade 1–5: the ink flips where the ground would swallow it, and stays at 4.5:1 or better. */
export function heatColours({ colours }: ChartStyle, shade: number): { readonly fill: string; readonly ink: string } {
  return {
    fill: colours.sequential[shade - 1] ?? colours.sunken,
    ink: shade >= firstOnDark ? colours.sequentialInkOn : colours.sequentialInk,
  };
}
