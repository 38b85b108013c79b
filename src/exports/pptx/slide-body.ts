import { trendTicks } from '../../charts/trend-model.ts';
import type { ChartStyle } from '../../charts/style.ts';
import type { Figure } from '../../figures/figure.ts';
import { barItems } from './bar-items.ts';
import { groupedItems } from './grouped-items.ts';
import { chartLines } from './line-series.ts';
import { lineChart, mostSeries } from './line-chart.ts';
import { multiplesItems } from './multiples-items.ts';
import { radarChart } from './radar-chart.ts';
import { scatterItems } from './scatter-chart.ts';
import { pictureItems } from './picture-body.ts';
import type { SlideItem } from './slide-item.ts';
import { slidePt, type PtBox } from './text.ts';
import { tableItems } from './table-items.ts';
import { marksText, tableMarksText } from './value-words.ts';

/** The middle of a slide: what its marks mean, the heights it would like and can live with, and its shapes in a box. */
export interface SlideBody {
  readonly marks: string;
  readonly needs: readonly number[];
  readonly build: (box: PtBox) => readonly SlideItem[];
}

const needs = [0.52, 0.4, 0.3].map((share) => slidePt.height * share);

export function slideBody(figure: Figure, style: ChartStyle): SlideBody {
  const picture: SlideBody = { marks: '', needs, build: (box) => pictureItems(figure, style, box) };
  if (figure.empty !== null) return picture;
  const native = (isLine: boolean, build: SlideBody['build']): SlideBody => ({
    marks: marksText(figure.marks, figure.language, isLine),
    needs,
    build,
  });
  switch (figure.kind) {
    case 'trend':
      if (chartLines(figure, style).length > mostSeries) return picture;
      return native(true, (box) => {
        const extent = { width: box.width, height: box.height };
        const content = lineChart(figure, style, {
          extent,
          ticks: trendTicks(figure),
          sizePt: 12,
          hasEndLabels: true,
          hasValueLabels: true,
        });
        return [{ kind: 'chart', name: 'Chart', box, alt: figure.sentence, content }];
      });
    case 'bars':
      return native(false, (box) => barItems(figure, style, box) ?? pictureItems(figure, style, box));
    case 'grouped':
      return native(false, (box) => groupedItems(figure, style, box) ?? pictureItems(figure, style, box));
    case 'scatter':
      return native(true, (box) => scatterItems(figure, style, box));
    case 'radar':
      return native(true, (box) => [
        {
          kind: 'chart',
          name: 'Chart',
          box,
          alt: figure.sentence,
          content: radarChart(figure, style, { width: box.width, height: box.height }),
        },
      ]);
    case 'multiples':
      return native(true, (box) => multiplesItems(figure, style, box));
    case 'table':
    case 'projects':
    case 'board':
    case 'profile':
    case 'ranking':
    case 'headline':
    case 'coverage':
      return {
        marks: tableMarksText(figure.marks, figure.language),
        needs,
        build: (box) => tableItems(figure, style, box),
      };
    case 'bump':
    case 'bands':
    case 'distribution':
    case 'score':
    case 'waterfall':
    case 'tornado':
    case 'dumbbell':
    case 'slope':
    case 'heat':
    case 'matrix':
    case 'parts':
    case 'targets':
      return picture;
  }
}
