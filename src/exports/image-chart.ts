import type { ChartBox } from '../charts/chart-box.ts';
import type { ChartFigure } from '../charts/chart-kind.ts';
import { chartOption } from '../charts/chart-kinds.ts';
import { chartSvg } from '../charts/echarts.ts';
import { px } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';

/** ECharts centres text on its line by the font's own metrics, which renderers read differently; we name the baseline. */
const centralToBaselineEm = 0.427;

function plainText(tag: string): string {
  const font = /style="font: ?(bold )?([\d.]+)px[^"]*"/.exec(tag);
  if (font === null) return tag;
  const size = Number(font[2] ?? 12);
  const weight = font[1] === undefined ? '' : ' font-weight="700"';
  return tag
    .replace(font[0], `font-size="${px(size)}"${weight}`)
    .replace(/ ?dominant-baseline="central"/, '')
    .replace(/ y="([\d.-]+)"/, (_, y: string) => ` y="${px(Number(y) + size * centralToBaselineEm)}"`)
    .replace(' text-anchor="start"', '');
}

/**
 * The inner SVG of a chart, from a detached instance. What differs from run to run (ids of clips around lines
 * that are inside anyway, classes of hover states) and what only a live chart needs is taken out, so that the same figure gives the same bytes.
 */
export function chartContent(figure: ChartFigure, style: ChartStyle, box: ChartBox): string {
  return chartSvg(chartOption(figure, { ...style, motion: false }, box), box)
    .replace(/^<svg[^>]*>\s*<rect[^>]*><\/rect>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:ecmeta_[a-z_]+|class|pointer-events|xml:space)="[^"]*"/g, '')
    .replace(/<text[^>]*>/g, plainText)
    .replace(/<defs[\s\S]*?<\/defs>/g, '')
    .replace(/<g clip-path="[^"]*">|<\/g>/g, '')
    .replace(/\n\s*\n+/g, '\n')
    .trim();
}
