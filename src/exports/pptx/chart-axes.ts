import type { ChartStyle } from '../../charts/style.ts';
import type { Ticks } from '../../charts/ticks.ts';
import { val, xml } from '../ooxml/xml.ts';
import { chartText } from './chart-look.ts';
import { lineXml } from './text.ts';

interface AxisLook {
  readonly id: number;
  readonly crosses: number;
  readonly style: ChartStyle;
  readonly sizePt: number;
  readonly position: 'b' | 'l' | 't' | 'r';
  readonly title?: string;
  /** False where a neighbour speaks for it. */
  readonly hasWords?: boolean;
}

/** An axis of values whose ends and steps are ours, so that the chart reads as its picture does. */
export interface ValueAxis extends AxisLook {
  readonly ticks: Ticks;
  readonly scale: 'linear' | 'log';
  /** Best ranks stand at the top, or to the right. */
  readonly isInverted: boolean;
  readonly format: string;
  readonly isBetween: boolean;
  readonly hasGrid: boolean;
  readonly hasLine?: boolean;
  readonly isHidden?: boolean;
  /** Where its words stand: beside the plot whatever crosses where. */
  readonly labels?: 'low' | 'high' | 'nextTo';
  /** Where this axis crosses the other one. */
  readonly at?: 'autoZero' | 'min' | 'max';
}

function line(colour: string, widthPt: number): string {
  return xml('c:spPr', {}, lineXml({ colour, widthPt }));
}

const noLine = xml('c:spPr', {}, xml('a:ln', {}, xml('a:noFill')));

function stepOf({ ticks, scale }: ValueAxis): string {
  if (scale === 'log') return '';
  const [first = 0, second = 0] = ticks.values;
  // Ranks run from 1 and then in round places: those places are counted from the second tick.
  return second > first ? val('c:majorUnit', second - first) : '';
}

export function valueAxis(axis: ValueAxis): string {
  const { ticks, style } = axis;
  return xml(
    'c:valAx',
    {},
    val('c:axId', axis.id),
    xml(
      'c:scaling',
      {},
      axis.scale === 'log' ? val('c:logBase', 10) : '',
      val('c:orientation', axis.isInverted ? 'maxMin' : 'minMax'),
      val('c:max', ticks.max),
      val('c:min', ticks.min),
    ),
    val('c:delete', axis.isHidden ? 1 : 0),
    val('c:axPos', axis.position),
    axis.hasGrid ? xml('c:majorGridlines', {}, line(style.colours.grid, 0.75)) : '',
    axis.title ?? '',
    xml('c:numFmt', { formatCode: axis.format, sourceLinked: 0 }),
    val('c:majorTickMark', 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', axis.hasWords === false ? 'none' : (axis.labels ?? 'nextTo')),
    axis.hasLine ? line(style.colours.axis, 0.75) : noLine,
    chartText({ sizePt: axis.sizePt, colour: style.colours.ink2 }),
    val('c:crossAx', axis.crosses),
    val('c:crosses', axis.at ?? 'autoZero'),
    val('c:crossBetween', axis.isBetween ? 'between' : 'midCat'),
    stepOf(axis),
  );
}

export interface CategoryAxis extends AxisLook {
  /** First category on top. */
  readonly isDownwards: boolean;
  /** One of so many has a label, from the first; null where there are two levels, which see to it themselves. */
  readonly labelEvery: number | null;
  readonly labels: 'low' | 'high' | 'nextTo';
  readonly at: 'autoZero' | 'min' | 'max';
  readonly hasTicks: boolean;
}

export function categoryAxis(axis: CategoryAxis): string {
  const { style } = axis;
  return xml(
    'c:catAx',
    {},
    val('c:axId', axis.id),
    xml('c:scaling', {}, val('c:orientation', axis.isDownwards ? 'maxMin' : 'minMax')),
    val('c:delete', 0),
    val('c:axPos', axis.position),
    axis.title ?? '',
    xml('c:numFmt', { formatCode: 'General', sourceLinked: 0 }),
    val('c:majorTickMark', axis.hasTicks ? 'out' : 'none'),
    val('c:minorTickMark', 'none'),
    val('c:tickLblPos', axis.hasWords === false ? 'none' : axis.labels),
    line(style.colours.axis, 0.75),
    chartText({ sizePt: axis.sizePt, colour: style.colours.ink2 }, !axis.isDownwards),
    val('c:crossAx', axis.crosses),
    val('c:crosses', axis.at),
    val('c:auto', 0),
    val('c:lblAlgn', 'ctr'),
    val('c:lblOffset', 100),
    ...(axis.labelEvery === null
      ? [val('c:noMultiLvlLbl', 0)]
      : [val('c:tickLblSkip', axis.labelEvery), val('c:tickMarkSkip', axis.labelEvery), val('c:noMultiLvlLbl', 1)]),
  );
}
