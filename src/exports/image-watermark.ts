import { px } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';
import { measureText } from '../charts/text-metrics.ts';
import { escapeXml } from './svg-text.ts';

export const longestWatermark = 40;
/** Faint enough that the words it crosses stay legible. */
const opacity = 0.11;
const turnDegrees = -18;

/** Words across the whole picture, to say whose it is or that it is a draft. Marked as decoration, which no check holds for a label. */
export function watermarkSvg(
  text: string,
  style: ChartStyle,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): string[] {
  const words = text.trim().slice(0, longestWatermark);
  if (words === '') return [];
  const sizePx = Math.min(heightPx / 5, (widthPx * 0.8) / measureText(words, 1, true));
  const [x, y] = [widthPx / 2, heightPx / 2];
  return [
    `<text aria-hidden="true" x="${px(x)}" y="${px(y + sizePx * 0.36)}" font-size="${px(sizePx)}" font-weight="700" text-anchor="middle" fill="${style.colours.ink}" opacity="${px(opacity)}" transform="rotate(${turnDegrees} ${px(x)} ${px(y)})">${escapeXml(words)}</text>`,
  ];
}
