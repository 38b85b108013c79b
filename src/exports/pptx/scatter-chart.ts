import { segment, scenePath } from '../../charts/scene.ts';
import type { PlacedPoint, ScatterLayout } from '../../charts/scatter-layout.ts';
import { scatterLayout } from '../../charts/scatter-layout.ts';
import type { ChartStyle } from '../../charts/style.ts';
import { measureText } from '../../charts/text-metrics.ts';
import type { ScatterFigure } from '../../figures/scatter-figure.ts';
import { val, xml } from '../ooxml/xml.ts';
import { rangeText } from '../xlsx/sheet.ts';
import { valueAxis } from './chart-axes.ts';
import { markerXml, noLine, plotLayout, titleXml } from './chart-look.ts';
import { chartSheet, numberReference, stringReference } from './chart-part.ts';
import { someLabels, type PointLabel } from './data-labels.ts';
import { axisHeader, cloudsOf, measuresOf, scatterSheet, type Cloud, type Measure } from './scatter-sheet.ts';
import { sceneShapes, sceneTextShape } from './scene-shapes.ts';
import { fontAllowance } from './slide-head.ts';
import type { SlideItem } from './slide-item.ts';
import { lineXml, solidFill, type PtBox } from './text.ts';
import { isEstimate, isQualified } from './value-words.ts';

/** PowerPoint's largest bubble at a scale of 100 is a quarter of the shorter side of the plot. */
const largestShare = 0.25;
const mostScale = 300;
const mostAxisTitle = 0.14;

function labelsOf(
  cloud: Cloud,
  layout: ScatterLayout,
  radiusOf: (each: PlacedPoint) => number,
  style: ChartStyle,
): PointLabel[] {
  const { textPx } = style.sizes;
  return cloud.points.flatMap((each, index): PointLabel[] => {
    const name = layout.names.find(({ id }) => id === each.point.park);
    if (name === undefined) return [];
    const sizePt = name.isChosen ? textPx : textPx * 0.92;
    const width = measureText(name.text, sizePt, name.isChosen);
    const usual = { x: each.x + radiusOf(each) + 4 + width / 2, y: each.y };
    const qualified = [each.point.x, each.point.y].filter(isQualified).map(({ text }) => text);
    return [
      {
        index,
        position: 'r',
        look: { sizePt, bold: name.isChosen, colour: name.isChosen ? style.colours.ink : style.colours.ink2 },
        format: 'General',
        movedBy: {
          x: (name.box.left + name.box.right) / 2 - usual.x,
          y: (name.box.top + name.box.bottom) / 2 - usual.y,
        },
        says: qualified.length === 0 ? name.text : `${name.text} ${qualified.join(' / ')}`,
      },
    ];
  });
}

function cloudXml(
  cloud: Cloud,
  at: { readonly index: number; readonly firstRow: number },
  room: { readonly measures: readonly Measure[]; readonly labels: string; readonly style: ChartStyle },
): string {
  const { measures, labels, style } = room;
  const isBubble = measures.length > 2;
  const { colour, slot, isChosen } = cloud;
  const lastRow = at.firstRow + cloud.points.length - 1;
  const numbers = (column: number): string => {
    const measure = measures[column];
    if (measure === undefined) return '';
    const values = cloud.points.map(({ point }) => measure.of(point)?.value ?? null);
    return numberReference(rangeText(chartSheet, column + 1, at.firstRow, lastRow), values, measure.format);
  };
  const marker = markerXml({
    slot,
    colour,
    surface: style.colours.surface,
    sizePt: isChosen ? 9 : 5,
    isHollow: false,
  });
  const hollow = cloud.points.flatMap(({ point }, index) =>
    isEstimate(point.x) || isEstimate(point.y)
      ? [
          xml(
            'c:dPt',
            {},
            val('c:idx', index),
            markerXml({ slot, colour, surface: style.colours.surface, sizePt: isChosen ? 9 : 5, isHollow: true }),
            val('c:bubble3D', 0),
          ),
        ]
      : [],
  );
  const fill = xml('c:spPr', {}, solidFill(colour, isChosen ? 0.55 : 0.28), lineXml({ colour, widthPt: 1 }));
  return xml(
    'c:ser',
    {},
    val('c:idx', at.index),
    val('c:order', at.index),
    xml('c:tx', {}, stringReference(rangeText(chartSheet, measures.length + 1, at.firstRow), [cloud.name])),
    ...(isBubble ? [fill, val('c:invertIfNegative', 0)] : [noLine, marker, ...hollow]),
    labels,
    xml('c:xVal', {}, numbers(0)),
    xml('c:yVal', {}, numbers(1)),
    isBubble ? xml('c:bubbleSize', {}, numbers(2)) + val('c:bubble3D', 0) : val('c:smooth', 0),
  );
}

/** Lines at both medians, and hollow signs of points whose size no circle can say: shapes at the places the axes give them. */
function overItems(figure: ScatterFigure, layout: ScatterLayout, style: ChartStyle, box: PtBox): SlideItem[] {
  const { plot, xOf, yOf, words } = layout;
  const { colours } = style;
  const look = { colour: colours.ink2, widthPt: style.sizes.benchmarkPx, isDashed: true };
  const medians: SlideItem[] =
    figure.medians === null
      ? []
      : [
          {
            kind: 'line',
            name: figure.medians.x.label,
            box: { x: box.x + xOf(figure.medians.x.value), y: box.y + plot.top, width: 0, height: plot.height },
            ...look,
          },
          {
            kind: 'line',
            name: figure.medians.y.label,
            box: { x: box.x + plot.left, y: box.y + yOf(figure.medians.y.value), width: plot.width, height: 0 },
            ...look,
          },
        ];
  const r = style.sizes.markerPx;
  const sizeless =
    figure.size === null
      ? []
      : [...layout.others, ...layout.chosen]
          .filter(({ bubblePx }) => bubblePx === null)
          .map(({ x, y }) =>
            scenePath(`${segment(x - r, y, x + r, y)}${segment(x, y - r, x, y + r)}`, {
              stroke: colours.ink2,
              widthPx: 1.25,
            }),
          );
  // The titles of the axes are the chart's own; r and the words of the medians stand over it.
  const [, correlation, , ...medianWords] = words;
  return [
    ...medians,
    ...sceneShapes([...layout.legend.shapes, ...sizeless], box),
    ...[correlation, ...medianWords].flatMap((text) => (text === undefined ? [] : [sceneTextShape(text, box)])),
  ];
}

/** Two metrics as a scatter, three as bubbles, with names, medians and legend where our own layout puts them. */
export function scatterItems(figure: ScatterFigure, style: ChartStyle, box: PtBox): SlideItem[] {
  const layout = scatterLayout(figure, style, { widthPx: box.width, heightPx: box.height });
  const extent = { width: box.width, height: box.height };
  const room = { extent, style };
  const clouds = cloudsOf(figure, layout, style);
  const measures = measuresOf(figure, style);
  const isBubble = figure.size !== null;
  const radiusOf = ({ bubblePx, point }: PlacedPoint): number => bubblePx ?? (point.slot === null ? 2.5 : 4.5);
  const drawn = clouds.reduce<{ readonly row: number; readonly xml: readonly string[] }>(
    ({ row, xml: before }, cloud, index) => {
      const labels = someLabels(labelsOf(cloud, layout, radiusOf, style), room);
      return {
        row: row + cloud.points.length,
        xml: [...before, cloudXml(cloud, { index, firstRow: row }, { measures, labels, style })],
      };
    },
    { row: 2, xml: [] },
  );
  const { plot, scales } = layout;
  const largest = Math.max(0, ...[...layout.others, ...layout.chosen].map(({ bubblePx }) => bubblePx ?? 0));
  const scale = Math.round((largest * 2 * 100) / (Math.min(plot.width, plot.height) * largestShare));
  const bubbles = isBubble
    ? [
        val('c:bubbleScale', Math.max(1, Math.min(mostScale, scale))),
        val('c:showNegBubbles', 0),
        val('c:sizeRepresents', 'area'),
      ]
    : [];
  const look = { sizePt: style.sizes.textPx, colour: style.colours.ink2 };
  const [xTitle, yTitle] = [axisHeader(figure.axes.x, style), axisHeader(figure.axes.y, style)];
  const axis = (which: 'x' | 'y', title: string | null): string => {
    const { scale: kind, inverted } = figure.axes[which];
    const other = figure.axes[which === 'x' ? 'y' : 'x'];
    return valueAxis({
      id: which === 'x' ? 1 : 2,
      crosses: which === 'x' ? 2 : 1,
      style,
      sizePt: style.sizes.textPx,
      position: which === 'x' ? 'b' : 'l',
      ticks: scales[which].ticks,
      scale: kind,
      isInverted: inverted,
      format: measures[which === 'x' ? 0 : 1]?.format.replace(/\.0+$/, '') ?? 'General',
      isBetween: false,
      hasGrid: true,
      hasLine: true,
      at: other.inverted ? 'max' : 'min',
      ...(title === null ? {} : { title }),
    });
  };
  const yTitleXml = titleXml({ ...look, text: yTitle }, { x: 0, y: 0 }, room);
  // Long titles of upright axes are broken into lines; the same words as the chart's title are not.
  const isLong = measureText(yTitle, look.sizePt) > extent.width * mostAxisTitle;
  const titleWidth = measureText(xTitle, look.sizePt) / fontAllowance;
  const content = {
    sheet: scatterSheet(clouds, measures, style),
    ...(isLong ? { title: yTitleXml } : {}),
    plot: xml(
      'c:plotArea',
      {},
      plotLayout({ x: plot.left, y: plot.top, width: plot.width, height: plot.height }, extent),
      xml(
        isBubble ? 'c:bubbleChart' : 'c:scatterChart',
        {},
        isBubble ? '' : val('c:scatterStyle', 'lineMarker'),
        val('c:varyColors', 0),
        ...drawn.xml,
        ...bubbles,
        val('c:axId', 1),
        val('c:axId', 2),
      ),
      axis(
        'x',
        titleXml(
          { ...look, text: xTitle },
          { x: Math.max(0, plot.left + plot.width - titleWidth - 8), y: plot.top + plot.height + 27 },
          room,
        ),
      ),
      axis('y', isLong ? null : yTitleXml),
    ),
  };
  return [
    { kind: 'chart', name: 'Chart', box, alt: figure.sentence, content },
    ...overItems(figure, layout, style, box),
  ];
}
