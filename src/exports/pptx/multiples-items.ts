import { multiplesLayout } from '../../charts/multiples-layout.ts';
import type { ChartStyle } from '../../charts/style.ts';
import type { MultiplesFigure } from '../../figures/multiples-figure.ts';
import { lineChart } from './line-chart.ts';
import type { SlideItem } from './slide-item.ts';
import type { PtBox } from './text.ts';

const textPt = 10;

/** A small native chart for each park, in the rows and columns of our own layout. */
export function multiplesItems(figure: MultiplesFigure, style: ChartStyle, box: PtBox): SlideItem[] {
  const { columns, panels } = multiplesLayout(figure, style, { widthPx: box.width, heightPx: box.height });
  const gap = 14;
  const rows = Math.ceil(panels.length / columns);
  const width = (box.width - gap * (columns - 1)) / columns;
  const height = (box.height - gap * (rows - 1)) / rows;
  return panels.map(({ series, lines, model }, at): SlideItem => {
    const value = series.end === null ? '' : `  ${series.end.text}`;
    return {
      kind: 'chart',
      name: series.short,
      box: {
        x: box.x + (at % columns) * (width + gap),
        y: box.y + Math.floor(at / columns) * (height + gap),
        width,
        height,
      },
      alt: `${series.name}${value}`,
      content: lineChart(lines, style, {
        extent: { width, height },
        ticks: model.ticks,
        sizePt: textPt,
        hasEndLabels: false,
        hasValueLabels: true,
        title: `${series.short}${value}`,
      }),
    };
  });
}
