import type { PartLine, PartsFigure, PartsRow } from '../figures/parts-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { isSingle } from './parts-cells.ts';
import { partsLayout } from './parts-layout.ts';
import { rowStops, type RowStop } from './row-stops.ts';
import { sourceFoot, valueRow } from './stop-words.ts';
import { boxHit, type StopPanel, type StopRow, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';

function lineRows(figure: PartsFigure, line: PartLine): StopRow[] {
  const { language, headers, unit } = figure;
  const { metric, label, value, share, refusalText } = line;
  const key = `${metric}-share`;
  const own = valueRow({ key: metric, name: label, value, unit }, language);
  if (share !== null) return [own, valueRow({ key, name: headers.share, value: share, unit: '%' }, language)];
  return refusalText === null ? [own] : [own, { key, name: headers.share, text: refusalText, status: '' }];
}

function panelOf(figure: PartsFigure, row: PartsRow): StopPanel {
  const { language, headers, unit } = figure;
  const { rest } = row;
  return {
    title: row.name,
    remark: figure.title.time,
    slot: row.slot,
    rows: [
      valueRow({ key: 'total', name: figure.total, value: row.total, unit }, language),
      ...row.lines.flatMap((line) => lineRows(figure, line)),
      ...(rest === null
        ? []
        : [
            valueRow({ key: 'rest', name: headers.rest, value: rest.value, unit }, language),
            valueRow({ key: 'rest-share', name: headers.share, value: rest.share, unit: '%' }, language),
          ]),
    ],
    foot: sourceFoot(figure, [row.total, ...row.lines.map(({ value }) => value)]),
  };
}

/** A stop a park, as wide as the figure and as high as its strips. */
export function partsStops(figure: PartsFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { plot, bands, xOf, isStacked } = partsLayout(figure, style, box);
  const right = plot.left + plot.width;
  const rows = figure.rows.map((row): RowStop => {
    const own = bands.filter((band) => band.row === row && band.kind !== 'gap');
    const [first, last] = [own[0], own.at(-1)];
    const top = first === undefined ? plot.top : first.y - first.heightPx / 2;
    const heightPx = last === undefined ? 0 : last.y + last.heightPx / 2 - top;
    const bar = own.find(({ kind }) => kind === 'bar');
    const most = Math.max(0, row.total.value ?? 0, ...row.lines.map(({ value }) => value.value ?? 0));
    // Ground between the bar and its numbers may be covered.
    const parted = [boxHit(0, top, xOf(most), heightPx), boxHit(right, top, box.widthPx - right, heightPx)];
    return {
      id: row.park,
      park: row.park,
      top,
      heightPx,
      ...(isStacked ? {} : { keep: parted }),
      anchor: { x: xOf(most), y: isSingle(figure) ? (bar?.y ?? top) : top + heightPx / 2 },
      tell: () => panelOf(figure, row),
    };
  });
  return rowStops(rows, plot, box);
}
