import type { ChartStyle } from '../../charts/style.ts';
import { measureText } from '../../charts/text-metrics.ts';
import type { Ticks } from '../../charts/ticks.ts';
import { markerIndexes } from '../../charts/trend-marks.ts';
import type { TrendLines } from '../../charts/trend-model.ts';
import { val, xml } from '../ooxml/xml.ts';
import { rangeText, type Cell, type Sheet } from '../xlsx/sheet.ts';
import { categoryAxis, valueAxis } from './chart-axes.ts';
import { markerXml, noLine, noMarker, plotLayout, titleXml, type Extent } from './chart-look.ts';
import { chartSheet, levelsReference, numberReference, stringReference, type ChartContent } from './chart-part.ts';
import { someLabels } from './data-labels.ts';
import { axisFormat, labelEvery, lineFrame, spanText, type PeriodNames } from './line-frame.ts';
import { endWords, lineLabels } from './line-labels.ts';
import { chartLines, wordsHeader, type ChartLine } from './line-series.ts';
import { fontAllowance } from './slide-head.ts';
import { lineXml } from './text.ts';
import { besideWords, valueFormat } from './value-words.ts';

/** How a chart of lines is set: a whole trend names its lines at their ends, a small panel has its park as title. */
export interface LineRoom {
  readonly extent: Extent;
  readonly ticks: Ticks;
  readonly sizePt: number;
  readonly hasEndLabels: boolean;
  readonly hasValueLabels: boolean;
  readonly title?: string;
}

/** Excel and PowerPoint read no more series than this in one chart. */
export const mostSeries = 255;

const markerPt = 6;
/** Of the width, for names at the line ends. */
const mostLedger = 0.34;

function sheetOf(
  lines: TrendLines,
  names: PeriodNames,
  drawn: readonly ChartLine[],
  look: { readonly format: string; readonly style: ChartStyle },
): Sheet {
  const { format, style } = look;
  const { language } = style;
  const worded = drawn.flatMap(({ name, facts }) => {
    const texts = facts?.map((fact) => besideWords(fact, language)) ?? [];
    return texts.some((text) => text !== '') ? [{ name, texts }] : [];
  });
  const unit = lines.unit === '' ? '' : language === 'zh' ? `（${lines.unit}）` : ` (${lines.unit})`;
  const head: Cell[] = [
    { text: language === 'zh' ? `时期${unit}` : `Period${unit}`, head: true },
    ...(names.kind === 'single' ? [] : [null]),
    ...drawn.map(({ name }): Cell => ({ text: name, head: true, right: true })),
    ...worded.map(({ name }): Cell => ({ text: wordsHeader(name, language), head: true })),
  ];
  const rows = lines.periods.map((_, index): Cell[] => [
    ...(names.kind === 'single'
      ? [{ text: names.texts[index] ?? '' }]
      : [{ text: names.outer[index] ?? '' }, { text: names.inner[index] ?? '' }]),
    ...drawn.map(({ values }): Cell => {
      const value = values[index] ?? null;
      return value === null ? null : { value, format };
    }),
    ...worded.map(({ texts }): Cell => (texts[index] ? { text: texts[index] } : null)),
  ]);
  return { name: chartSheet, rows: [head, ...rows], frozenRows: 1, widths: [16, ...head.slice(1).map(() => 14)] };
}

/** The points of a line that are drawn otherwise than the line: marked ones, and hollow ones with a dash before them. */
function pointsXml(line: ChartLine, regular: ReadonlySet<number>, style: ChartStyle): string[] {
  const { slot, colour, widthPt } = line;
  if (slot === null) return [];
  const marked = [...line.values.keys()].filter(
    (index) => (line.values[index] ?? null) !== null && (regular.has(index) || line.points.get(index)?.hasMarker),
  );
  return marked.map((index) => {
    const isHollow = line.points.get(index)?.isHollow ?? false;
    const dash = isHollow && line.hasLine ? xml('c:spPr', {}, lineXml({ colour, widthPt, dash: 'sysDash' })) : '';
    const marker = markerXml({ slot, colour, surface: style.colours.surface, sizePt: markerPt, isHollow });
    return xml('c:dPt', {}, val('c:idx', index), marker, val('c:bubble3D', 0), dash);
  });
}

/** Lines with their gaps, cuts, hollow estimates, words and names, on axes with our own ticks. */
export function lineChart(lines: TrendLines, style: ChartStyle, room: LineRoom): ChartContent {
  const { extent, ticks, sizePt, title, hasEndLabels } = room;
  const { colours } = style;
  const drawn = chartLines(lines, style);
  const format = valueFormat(lines.series.flatMap(({ points }) => points));
  const names = hasEndLabels ? drawn.filter(({ end }) => end !== null).map((line) => endWords(line, format)) : [];
  const widest = Math.max(0, ...names.map((text) => measureText(text, sizePt, true)));
  const ledgerPt = names.length === 0 ? 0 : Math.min(extent.width * mostLedger, widest / fontAllowance + 20);
  const frame = lineFrame(lines, {
    ...room,
    hasTitle: title !== undefined,
    ledgerPt,
  });
  const labels = lineLabels(drawn, {
    frame,
    style,
    sizePt,
    markerPt,
    format,
    ledgerPt: ledgerPt - 8,
    hasEnds: hasEndLabels,
  });
  const count = lines.periods.length;
  const regular = markerIndexes(
    lines,
    lines.periods.map((_, index) => frame.xOf(index)),
  );
  const { names: periods } = frame;
  const firstColumn = periods.kind === 'single' ? 1 : 2;
  const categories = xml(
    'c:cat',
    {},
    periods.kind === 'levels'
      ? levelsReference(`${chartSheet}!$A$2:$B$${count + 1}`, periods)
      : stringReference(
          rangeText(chartSheet, 0, 2, count + 1),
          periods.kind === 'single' ? periods.texts : periods.outer,
        ),
  );
  const series = drawn.map((line, at) => {
    const dash = line.dash === undefined ? {} : { dash: line.dash };
    const stroke = lineXml({ colour: line.colour, widthPt: line.widthPt, ...dash });
    return xml(
      'c:ser',
      {},
      val('c:idx', at),
      val('c:order', at),
      xml('c:tx', {}, stringReference(rangeText(chartSheet, at + firstColumn, 1), [line.name])),
      line.hasLine ? xml('c:spPr', {}, stroke) : noLine,
      noMarker,
      ...pointsXml(line, regular, style),
      someLabels(labels.get(line) ?? [], { extent, style }),
      categories,
      xml('c:val', {}, numberReference(rangeText(chartSheet, at + firstColumn, 2, count + 1), line.values, format)),
      val('c:smooth', 0),
    );
  });
  const words = (text: string, y: number, bold: boolean): string =>
    titleXml(
      { text, sizePt: bold ? sizePt * 1.1 : sizePt, bold, colour: bold ? colours.ink : colours.ink2 },
      { x: 0, y },
      { extent, style },
    );
  const every = labelEvery(periods, frame.plot.width, sizePt);
  // A small panel says from when to when instead of naming a few periods of many.
  const isSpan = title !== undefined && every !== 1;
  const span = isSpan ? spanText(lines, frame.plot.width, sizePt * 0.9) : '';
  const spanTitle =
    span === ''
      ? {}
      : {
          title: titleXml(
            { text: span, sizePt: sizePt * 0.9, colour: colours.ink2 },
            {
              x: frame.plot.x + (frame.plot.width - measureText(span, sizePt * 0.9)) / 2,
              y: frame.plot.y + frame.plot.height + sizePt * 0.5,
            },
            { extent, style },
          ),
        };
  const unitTitle = lines.unit === '' ? {} : { title: words(lines.unit, frame.unitY, false) };
  return {
    sheet: sheetOf(lines, periods, drawn, { format, style }),
    ...(title === undefined ? {} : { title: words(title, 0, true) }),
    plot: xml(
      'c:plotArea',
      {},
      plotLayout(frame.plot, extent),
      xml(
        'c:lineChart',
        {},
        val('c:grouping', 'standard'),
        val('c:varyColors', 0),
        ...series,
        val('c:marker', 1),
        val('c:axId', 1),
        val('c:axId', 2),
      ),
      categoryAxis({
        id: 1,
        crosses: 2,
        style,
        sizePt,
        position: 'b',
        isDownwards: false,
        labelEvery: every,
        labels: lines.inverted ? 'high' : 'low',
        at: lines.inverted ? 'max' : ticks.min > 0 || lines.scale === 'log' ? 'min' : 'autoZero',
        hasTicks: true,
        hasWords: !isSpan,
        ...spanTitle,
      }),
      valueAxis({
        id: 2,
        crosses: 1,
        style,
        sizePt,
        position: 'l',
        ticks,
        scale: lines.scale,
        isInverted: lines.inverted,
        format: axisFormat(lines, ticks),
        isBetween: frame.isBetween,
        hasGrid: true,
        labels: room.hasValueLabels ? 'low' : 'nextTo',
        hasWords: room.hasValueLabels,
        ...unitTitle,
      }),
    ),
  };
}
