import { groupedLayout } from '../../charts/grouped-layout.ts';
import { isByPark, metricInk, parkInk } from '../../charts/grouped-look.ts';
import type { ChartStyle } from '../../charts/style.ts';
import { measureText } from '../../charts/text-metrics.ts';
import type { FigureValue } from '../../figures/figure.ts';
import type { GroupedFigure } from '../../figures/grouped-figure.ts';
import type { Language } from '../../i18n/language.ts';
import { barChart, type BarSeries } from './bar-chart.ts';
import { barWords, lookOf, nameOf } from './bar-items.ts';
import type { SlideItem } from './slide-item.ts';
import type { PtBox } from './text.ts';

/** Parks × metrics: a chart for each unit, side by side, parks in one order. Null where a panel holds ranks. */
export function groupedItems(figure: GroupedFigure, style: ChartStyle, box: PtBox): SlideItem[] | null {
  if (figure.panels.some(({ isRank }) => isRank)) return null;
  const { language, rows } = figure;
  const say = barWords[language];
  const byPark = isByPark(figure);
  const layout = groupedLayout(figure, style, { widthPx: box.width, heightPx: box.height });
  const columns = figure.panels.length > 4 ? Math.ceil(figure.panels.length / 2) : figure.panels.length;
  const tiers = Math.ceil(figure.panels.length / columns);
  const namesPt = Math.min(box.width * 0.2, Math.max(...rows.map(({ short }) => measureText(short, 13))) + 16);
  const gap = 16;
  const panelPt = (box.width - namesPt - gap * (columns - 1)) / columns;
  const height = box.height / tiers;
  return figure.panels.map((panel, at): SlideItem => {
    const column = at % columns;
    const hasNames = column === 0;
    const width = panelPt + (hasNames ? namesPt : 0);
    const x = box.x + (hasNames ? 0 : namesPt + column * (panelPt + gap));
    const place = { x, y: box.y + Math.floor(at / columns) * height, width, height };
    const [only] = panel.metrics;
    const isSingle = panel.metrics.length === 1 && only !== undefined;
    const { content } = barChart(
      {
        extent: { width, height },
        shown: rows.length,
        names: rows.map(({ short, values }) => missingName(short, values[at] ?? [], language)),
        namesHeader: say.park,
        series: panel.metrics.map(({ label }, index): BarSeries => {
          const ink = metricInk(style, { index, of: panel.metrics.length });
          return {
            name: label,
            facts: rows.flatMap(({ values }) => values[at]?.[index] ?? []),
            hasLabels: true,
            fillOf: (row) => {
              const { fill, line, isOutlined } = byPark ? parkInk(style, rows[row]?.slot ?? 0) : ink;
              const fact = rows[row]?.values[at]?.[index];
              const look = fact === undefined ? 'filled' : lookOf({ ...fact, derived: false });
              return { colour: look === 'filled' ? fill : line, outline: isOutlined ? line : null, look };
            },
          };
        }),
        more: [],
        ticks: layout.panels.find((each) => each.at === at)?.ticks ?? { min: 0, max: 1, values: [0, 1] },
        decimals: panel.decimals,
        unit: panel.unit,
        title: isSingle ? only.label : null,
        hasNames,
        hasLegend: !isSingle,
        headPt: 0,
        isOverlaid: false,
      },
      style,
    );
    return { kind: 'chart', name: only?.label ?? 'Chart', box: place, alt: figure.sentence, content };
  });
}

function missingName(short: string, values: readonly FigureValue[], language: Language): string {
  const missing = values.filter(({ value }) => value === null);
  const [first] = missing;
  return first === undefined || missing.length < values.length ? short : nameOf('', short, first, language);
}
