import type { TargetRow, TargetsFigure } from '../figures/targets-figure.ts';
import type { FigureValue } from '../figures/figure.ts';
import { targetsWords } from '../i18n/targets-messages.ts';
import type { ChartBox } from './chart-box.ts';
import { rowStops } from './row-stops.ts';
import { sourceFoot, valueRow } from './stop-words.ts';
import type { StopPanel, StopRow, StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';
import { targetsLayout } from './targets-layout.ts';

function panelOf(figure: TargetsFigure, row: TargetRow): StopPanel {
  const { language, unit, headers } = figure;
  const words = targetsWords(language);
  const told = (key: string, name: string, value: FigureValue | null | undefined, of = unit): StopRow[] =>
    value ? [valueRow({ key, name, value, unit: of }, language)] : [];
  const { standing } = row;
  return {
    title: row.name,
    remark: row.through ?? figure.title.time,
    slot: row.slot,
    rows: [
      ...told('done', headers.done, row.done),
      ...told('target', headers.target, row.target?.fact),
      ...told('rate', headers.rate, row.rate, '%'),
      ...(standing === null ? [] : [{ key: 'even', name: headers.even, text: words.standing[standing], status: '' }]),
      ...told('lead', headers.lead, row.lead, words.points),
      ...told('shortfall', headers.shortfall, row.shortfall),
      ...told('pace', headers.soFar, row.pace?.soFar, words.perMonth(unit)),
      ...told('needed', headers.needed, row.pace?.needed, words.perMonth(unit)),
    ],
    foot: sourceFoot(figure, [row.done, ...(row.target === null ? [] : [row.target.fact])]),
  };
}

/** A stop a park, as wide as the figure. */
export function targetsStops(figure: TargetsFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { frame, xOf } = targetsLayout(figure, style, box);
  const rows = figure.rows.flatMap((row, index) => {
    const place = frame.rows[index];
    if (place === undefined) return [];
    const most = Math.max(0, row.done.value ?? 0, row.target?.value ?? 0);
    return [
      {
        ...{ id: row.park, park: row.park, top: place.top, heightPx: frame.rowPx },
        anchor: { x: xOf(most), y: place.y },
        tell: () => panelOf(figure, row),
      },
    ];
  });
  return rowStops(rows, frame.plot, box);
}
