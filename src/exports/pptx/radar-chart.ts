import { slotColour, type ChartStyle } from '../../charts/style.ts';
import type { RadarFigure } from '../../figures/radar-figure.ts';
import { val, xml } from '../ooxml/xml.ts';
import { rangeText, type Cell, type Sheet } from '../xlsx/sheet.ts';
import { chartText, markerXml, noMarker, type Extent } from './chart-look.ts';
import { chartSheet, numberReference, stringReference, type ChartContent } from './chart-part.ts';
import { lineXml } from './text.ts';
import { someLabels, type PointLabel } from './data-labels.ts';
import { besideWords, isEstimate, isQualified } from './value-words.ts';

const percentileFormat = '0';
const headers = {
  zh: { metric: '指标', value: (name: string) => `${name}·原值`, percentile: '百分位' },
  en: { metric: 'Metric', value: (name: string) => `${name}: value`, percentile: 'percentile' },
} as const;

function sheetOf(figure: RadarFigure, ring: string): Sheet {
  const say = headers[figure.language];
  const head: Cell[] = [
    { text: `${say.metric}（${say.percentile}）`, head: true },
    { text: ring, head: true, right: true },
    ...figure.series.map(({ short }): Cell => ({ text: short, head: true, right: true })),
    ...figure.series.map(({ short }): Cell => ({ text: say.value(short), head: true })),
  ];
  const rows = figure.axes.map(({ label, detail, unit }, index): Cell[] => [
    { text: `${label}\n${detail}` },
    { value: 50, format: percentileFormat },
    ...figure.series.map(({ points }): Cell => {
      const value = points[index]?.percentile.value ?? null;
      return value === null ? null : { value, format: percentileFormat };
    }),
    ...figure.series.map(({ points }): Cell => {
      const fact = points[index]?.value;
      if (fact === undefined) return null;
      const text = fact.value === null ? besideWords(fact, figure.language) : `${fact.text} ${unit}`.trim();
      return { text };
    }),
  ]);
  return { name: chartSheet, rows: [head, ...rows], frozenRows: 1, widths: [30, ...head.slice(1).map(() => 20)] };
}

/** Percentiles among peers as a radar with the median as a ring; where a value is missing the outline is broken. */
export function radarChart(figure: RadarFigure, style: ChartStyle, extent: Extent): ChartContent {
  const { colours } = style;
  const { axes, series } = figure;
  const ring = figure.rings.find(({ isMedian }) => isMedian)?.label ?? '50';
  const last = axes.length + 1;
  const labels = axes.map(({ label, detail }) => `${label}\n${detail}`);
  const categories = xml('c:cat', {}, stringReference(rangeText(chartSheet, 0, 2, last), labels));
  const serie = (index: number, name: string, look: readonly string[], values: readonly (number | null)[]): string =>
    xml(
      'c:ser',
      {},
      val('c:idx', index),
      val('c:order', index),
      xml('c:tx', {}, stringReference(rangeText(chartSheet, index + 1, 1), [name])),
      ...look,
      categories,
      xml('c:val', {}, numberReference(rangeText(chartSheet, index + 1, 2, last), values, percentileFormat)),
    );
  const line = (look: Parameters<typeof lineXml>[0]): string => xml('c:spPr', {}, lineXml(look));
  const median = serie(
    0,
    ring,
    [line({ colour: colours.ink2, widthPt: style.sizes.benchmarkPx, dash: 'dash' }), noMarker],
    axes.map(() => 50),
  );
  const parks = series.map(({ short, slot, points }, at) => {
    const colour = slotColour(colours, slot);
    const hollow = points.flatMap(({ value, percentile }, index) =>
      percentile.value !== null && isEstimate(value)
        ? [
            xml(
              'c:dPt',
              {},
              val('c:idx', index),
              markerXml({ slot, colour, surface: colours.surface, sizePt: 7, isHollow: true }),
              val('c:bubble3D', 0),
            ),
          ]
        : [],
    );
    // A percentile of a qualified value is no surer than the value: it is said beside its point.
    const worded = points.flatMap(({ value, percentile }, index): PointLabel[] =>
      percentile.value !== null && isQualified(value)
        ? [
            {
              index,
              position: 'outEnd',
              look: { sizePt: 9, colour: colours.ink2 },
              format: percentileFormat,
              says: `${value.text} ${axes[index]?.unit ?? ''}`.trim(),
            },
          ]
        : [],
    );
    return serie(
      at + 1,
      short,
      [
        line({ colour, widthPt: style.sizes.linePx }),
        markerXml({ slot, colour, surface: colours.surface, sizePt: 7, isHollow: false }),
        ...hollow,
        worded.length === 0 ? '' : someLabels(worded, { extent, style }),
      ],
      points.map(({ percentile }) => percentile.value),
    );
  });
  const text = { sizePt: style.sizes.textPx, colour: colours.ink2 };
  const grid = xml('c:majorGridlines', {}, line({ colour: colours.grid, widthPt: 0.75 }));
  return {
    sheet: sheetOf(figure, ring),
    legend: xml(
      'c:legend',
      {},
      val('c:legendPos', 'r'),
      val('c:overlay', 0),
      chartText({ ...text, colour: colours.ink }),
    ),
    plot: xml(
      'c:plotArea',
      {},
      xml('c:layout'),
      xml(
        'c:radarChart',
        {},
        val('c:radarStyle', 'marker'),
        val('c:varyColors', 0),
        median,
        ...parks,
        val('c:axId', 1),
        val('c:axId', 2),
      ),
      xml(
        'c:catAx',
        {},
        val('c:axId', 1),
        xml('c:scaling', {}, val('c:orientation', 'minMax')),
        val('c:delete', 0),
        val('c:axPos', 'b'),
        grid,
        xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
        val('c:majorTickMark', 'none'),
        val('c:minorTickMark', 'none'),
        val('c:tickLblPos', 'nextTo'),
        chartText(text),
        val('c:crossAx', 2),
        val('c:crosses', 'autoZero'),
        val('c:auto', 0),
        val('c:lblAlgn', 'ctr'),
        val('c:lblOffset', 100),
        val('c:noMultiLvlLbl', 1),
      ),
      xml(
        'c:valAx',
        {},
        val('c:axId', 2),
        xml('c:scaling', {}, val('c:orientation', 'minMax'), val('c:max', 100), val('c:min', 0)),
        val('c:delete', 0),
        val('c:axPos', 'l'),
        grid,
        xml('c:numFmt', { formatCode: percentileFormat, sourceLinked: 0 }),
        val('c:majorTickMark', 'none'),
        val('c:minorTickMark', 'none'),
        val('c:tickLblPos', 'nextTo'),
        line({ colour: colours.grid, widthPt: 0.75 }),
        chartText({ sizePt: 9, colour: colours.ink3 }),
        val('c:crossAx', 1),
        val('c:crosses', 'autoZero'),
        val('c:crossBetween', 'between'),
        val('c:majorUnit', 25),
      ),
    ),
  };
}
