import type { ChartStyle } from '../../charts/style.ts';
import { measureText } from '../../charts/text-metrics.ts';
import type { Ticks } from '../../charts/ticks.ts';
import { axisText, stepDecimals } from '../../charts/number-text.ts';
import type { FigureValue } from '../../figures/figure.ts';
import { val, xml } from '../ooxml/xml.ts';
import { numberFormat, rangeText, type Cell, type Sheet } from '../xlsx/sheet.ts';
import { categoryAxis, valueAxis } from './chart-axes.ts';
import { placedLayout, chartText, plotLayout, titleXml, type Extent } from './chart-look.ts';
import { chartSheet, numberReference, stringReference, type ChartContent } from './chart-part.ts';
import { allLabels, type PointLabel } from './data-labels.ts';
import { wordsHeader } from './line-series.ts';
import { fontAllowance } from './slide-head.ts';
import { fillXml, sameFill, type BarFill } from './bar-fill.ts';
import type { PtBox } from './text.ts';
import { besideWords, isQualified, valueFormat } from './value-words.ts';

/** One column of the sheet: a value for each row. */
export interface BarSeries {
  readonly name: string;
  readonly facts: readonly FigureValue[];
  readonly fillOf: (index: number) => BarFill;
  readonly hasLabels: boolean;
}

export interface BarInput {
  readonly extent: Extent;
  /** Shown from the first; the sheet holds all. */
  readonly shown: number;
  readonly names: readonly string[];
  readonly namesHeader: string;
  readonly series: readonly BarSeries[];
  /** Other columns of the sheet, with their headers. */
  readonly more: readonly { readonly header: string; readonly texts: readonly string[] }[];
  readonly ticks: Ticks;
  readonly decimals: number;
  readonly unit: string;
  readonly title: string | null;
  readonly hasNames: boolean;
  readonly hasLegend: boolean;
  /** Over the plot, for words of benchmarks. */
  readonly headPt: number;
  /** Bars one over the other (a value within its target) instead of side by side. */
  readonly isOverlaid: boolean;
}

export interface BarChart {
  readonly content: ChartContent;
  readonly plot: PtBox;
  readonly xOf: (value: number) => number;
  readonly sizePt: number;
}

const mostTextPt = 13;
const leastTextPt = 7;
const textShare = 0.72;
const axisPt = 10;
const namesShare = 0.34;

function sheetOf(input: BarInput, format: string, style: ChartStyle): Sheet {
  const { names, namesHeader, series, more } = input;
  const { language } = style;
  const worded = series.flatMap(({ name, facts }) => {
    const texts = facts.map((fact) => besideWords(fact, language));
    return texts.some((text) => text !== '') ? [{ header: wordsHeader(name, language), texts }] : [];
  });
  const beside = [...worded, ...more];
  const unit = input.unit === '' ? '' : language === 'zh' ? `（${input.unit}）` : ` (${input.unit})`;
  const head: Cell[] = [
    { text: `${namesHeader}${unit}`, head: true },
    ...series.map(({ name }): Cell => ({ text: name, head: true, right: true })),
    ...beside.map(({ header }): Cell => ({ text: header, head: true })),
  ];
  const rows = names.map((name, index): Cell[] => [
    { text: name },
    ...series.map(({ facts }): Cell => {
      const value = facts[index]?.value ?? null;
      return value === null ? null : { value, format };
    }),
    ...beside.map(({ texts }): Cell => (texts[index] ? { text: texts[index] } : null)),
  ]);
  return { name: chartSheet, rows: [head, ...rows], frozenRows: 1, widths: [28, ...head.slice(1).map(() => 18)] };
}

function legendXml(input: BarInput, at: { x: number; y: number }, sizePt: number, style: ChartStyle): string {
  if (!input.hasLegend) return '';
  return xml(
    'c:legend',
    {},
    val('c:legendPos', 't'),
    placedLayout(at, input.extent),
    val('c:overlay', 1),
    chartText({ sizePt, colour: style.colours.ink2 }),
  );
}

/** Horizontal bars from zero, first row on top, with their numbers; missing ones have none, and say so in their name. */
export function barChart(input: BarInput, style: ChartStyle): BarChart {
  const { extent, shown, series, ticks } = input;
  const { colours } = style;
  const names = input.names.slice(0, shown);
  const facts = series.flatMap((each) => each.facts);
  const format = valueFormat(facts);
  const titlePt = input.title === null ? 0 : 16;
  const legendPt = input.hasLegend ? 18 : 0;
  const unitPt = input.unit === '' ? 6 : 18;
  const top = titlePt + legendPt + unitPt + input.headPt;
  const height = Math.max(30, extent.height - top - axisPt * 2);
  const rowPt = height / Math.max(1, shown);
  const sizePt = Math.max(leastTextPt, Math.min(mostTextPt, rowPt * textShare));
  const side = input.isOverlaid ? 1 : series.length;
  const valuePt = Math.min(sizePt, Math.max(leastTextPt, (rowPt * 0.8) / side));
  const widest = (texts: readonly string[], size: number): number =>
    Math.max(0, ...texts.map((text) => measureText(text, size))) / fontAllowance;
  const most = extent.width * namesShare;
  const left = input.hasNames ? Math.min(most, widest(names, sizePt) + 12) : 6;
  const labelPt =
    widest(
      facts.map(({ text }) => text),
      valuePt,
    ) + 12;
  const plot: PtBox = { x: left, y: top, width: Math.max(40, extent.width - left - labelPt), height };
  const xOf = (value: number): number => plot.x + ((value - ticks.min) / (ticks.max - ticks.min)) * plot.width;
  const room = { extent, style };
  const look = { sizePt: valuePt, colour: colours.ink };

  const bars = series.map((each, at) => {
    const base = each.fillOf(0);
    const own = Array.from({ length: shown }, (_, index) => index).filter(
      (index) => !sameFill(each.fillOf(index), base),
    );
    const worded = each.facts.slice(0, shown).flatMap((fact, index): PointLabel[] => {
      if (fact.value === null || !(isQualified(fact) || fact.status === 'P')) return [];
      const says = fact.status === 'P' ? `${fact.text} P` : fact.text;
      return [{ index, position: 'outEnd', look, format, says }];
    });
    return xml(
      'c:ser',
      {},
      val('c:idx', at),
      val('c:order', at),
      xml('c:tx', {}, stringReference(rangeText(chartSheet, at + 1, 1), [each.name])),
      fillXml(base, colours.surface),
      val('c:invertIfNegative', 0),
      ...own.map((index) =>
        xml(
          'c:dPt',
          {},
          val('c:idx', index),
          val('c:invertIfNegative', 0),
          val('c:bubble3D', 0),
          fillXml(each.fillOf(index), colours.surface),
        ),
      ),
      each.hasLabels
        ? allLabels({ position: 'outEnd', look, format, says: { hasName: false, hasValue: true } }, worded, room)
        : '',
      xml('c:cat', {}, stringReference(rangeText(chartSheet, 0, 2, shown + 1), names)),
      xml(
        'c:val',
        {},
        numberReference(
          rangeText(chartSheet, at + 1, 2, shown + 1),
          each.facts.slice(0, shown).map(({ value }) => value),
          format,
        ),
      ),
    );
  });
  const step = (ticks.values[1] ?? 1) - (ticks.values[0] ?? 0);
  const decimals = Math.min(input.decimals, stepDecimals(step));
  const widestTick = widest(
    ticks.values.map((value) => axisText(value, decimals)),
    axisPt,
  );
  const isThin = widestTick * ticks.values.length > plot.width;
  const title = (text: string, at: { x: number; y: number }, bold: boolean): string =>
    titleXml({ text, sizePt: bold ? 12 : 11, bold, colour: bold ? colours.ink : colours.ink2 }, at, room);
  return {
    plot,
    xOf,
    sizePt,
    content: {
      sheet: sheetOf(input, format, style),
      ...(input.title === null ? {} : { title: title(input.title, { x: plot.x, y: 0 }, true) }),
      legend: legendXml(input, { x: plot.x, y: titlePt }, 11, style),
      plot: xml(
        'c:plotArea',
        {},
        plotLayout(plot, extent),
        xml(
          'c:barChart',
          {},
          val('c:barDir', 'bar'),
          val('c:grouping', 'clustered'),
          val('c:varyColors', 0),
          ...bars,
          val('c:gapWidth', side > 1 ? 30 : 70),
          val('c:overlap', input.isOverlaid ? 100 : 0),
          val('c:axId', 1),
          val('c:axId', 2),
        ),
        categoryAxis({
          id: 1,
          crosses: 2,
          style,
          sizePt,
          position: 'l',
          isDownwards: true,
          labelEvery: 1,
          labels: 'low',
          hasWords: input.hasNames,
          at: 'autoZero',
          hasTicks: false,
        }),
        valueAxis({
          id: 2,
          crosses: 1,
          style,
          sizePt: axisPt,
          position: 'b',
          ticks: isThin ? { ...ticks, values: [ticks.min, ticks.max] } : ticks,
          scale: 'linear',
          isInverted: false,
          format: numberFormat(decimals),
          isBetween: true,
          hasGrid: true,
          labels: 'nextTo',
          at: 'max',
          ...(input.unit === '' ? {} : { title: title(input.unit, { x: plot.x, y: titlePt + legendPt }, false) }),
        }),
      ),
    },
  };
}
