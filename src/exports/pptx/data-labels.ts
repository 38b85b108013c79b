import type { ChartStyle } from '../../charts/style.ts';
import { val, words, xml } from '../ooxml/xml.ts';
import { chartText, movedLayout, richText, type Extent } from './chart-look.ts';
import { lineXml, type Run } from './text.ts';

export type LabelPosition = 'r' | 'l' | 't' | 'b' | 'ctr' | 'outEnd' | 'inEnd';

/** What a live label says: it follows the sheet when numbers are changed. */
export interface LiveLabel {
  readonly hasName: boolean;
  readonly hasValue: boolean;
}

const nothing: LiveLabel = { hasName: false, hasValue: false };

function shows({ hasName, hasValue }: LiveLabel): string {
  return (
    val('c:showLegendKey', 0) +
    val('c:showVal', hasValue ? 1 : 0) +
    val('c:showCatName', 0) +
    val('c:showSerName', hasName ? 1 : 0) +
    val('c:showPercent', 0) +
    val('c:showBubbleSize', 0)
  );
}

const bare = xml('c:spPr', {}, xml('a:noFill'), xml('a:ln', {}, xml('a:noFill')));

type Look = Omit<Run, 'text'>;

/** The label of one point. */
export interface PointLabel {
  readonly index: number;
  readonly position: LabelPosition;
  readonly look: Look;
  readonly format: string;
  /** How far it is moved from its position, in points. */
  readonly movedBy?: { readonly x: number; readonly y: number };
  /** Live words, or words of ours where a live number would not say all: 350余. */
  readonly says: LiveLabel | string;
}

export function pointLabel(label: PointLabel, room: { readonly extent: Extent; readonly style: ChartStyle }): string {
  const { index, position, look, format, movedBy, says } = label;
  return xml(
    'c:dLbl',
    {},
    val('c:idx', index),
    movedBy === undefined ? '' : movedLayout(movedBy, room.extent),
    typeof says === 'string' ? richText([[{ ...look, text: says }]], room.style) : '',
    xml('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    bare,
    chartText(look),
    val('c:dLblPos', position),
    shows(typeof says === 'string' ? { hasName: false, hasValue: true } : says),
    words('c:separator', '  '),
  );
}

/** Lines from labels to their points, where labels had to give way. An extension: readers without it leave them out. */
function leaderLines({ colours }: ChartStyle): string {
  return xml(
    'c:extLst',
    {},
    xml(
      'c:ext',
      {
        uri: '{CE6537A1-D6FC-4f65-9D91-7224C49458BB}',
        'xmlns:c15': 'http://schemas.microsoft.com/office/drawing/2012/chart',
      },
      val('c15:showLeaderLines', 1),
      xml('c15:leaderLines', {}, xml('c:spPr', {}, lineXml({ colour: colours.axis, widthPt: 0.5 }))),
    ),
  );
}

/** Labels of single points; the others of the series have none. */
export function someLabels(
  labels: readonly PointLabel[],
  room: { readonly extent: Extent; readonly style: ChartStyle },
): string {
  const sorted = labels.toSorted((a, b) => a.index - b.index);
  return xml('c:dLbls', {}, ...sorted.map((label) => pointLabel(label, room)), shows(nothing), leaderLines(room.style));
}

/** The same live label at every point, but for single ones of their own. */
export function allLabels(
  every: { readonly position: LabelPosition; readonly look: Look; readonly format: string; readonly says: LiveLabel },
  own: readonly PointLabel[],
  room: { readonly extent: Extent; readonly style: ChartStyle },
): string {
  const sorted = own.toSorted((a, b) => a.index - b.index);
  return xml(
    'c:dLbls',
    {},
    ...sorted.map((label) => pointLabel(label, room)),
    xml('c:numFmt', { formatCode: every.format, sourceLinked: 0 }),
    bare,
    chartText(every.look),
    val('c:dLblPos', every.position),
    shows(every.says),
    words('c:separator', '  '),
  );
}
