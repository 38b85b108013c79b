import { say } from './context.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTable, TableCell, TableColumn } from './figure-table.ts';
import type { PartLine, PartsRow } from './parts-figure.ts';
import type { PartsFrame } from './parts-rows.ts';

function cell(fact: FigureValue): TableCell {
  return { text: fact.text, value: fact.value, fact };
}

function shareCells({ value, share, refusalText }: PartLine): TableCell[] {
  return [cell(value), share === null ? { text: refusalText ?? '', value: null } : cell(share)];
}

/** Park, total, each part with its share, and of a single part the remainder with its own. */
export function partsTable({ context, choice, scale }: PartsFrame, rows: readonly PartsRow[]): FigureTable {
  const { words } = context;
  const unit = scale.label === '' ? null : scale.label;
  const number = (id: string, label: string, of: string | null): TableColumn => ({
    id,
    label,
    unit: of,
    align: 'right',
  });
  const hasRest = choice.parts.length === 1;
  const rest = hasRest
    ? [number('rest', words.parts.headers.restDerived, unit), number('rest-share', words.parts.restShare, '%')]
    : [];
  const parts = choice.parts.flatMap((part) => {
    const label = say(context, part.label);
    return [number(part.id, label, unit), number(`${part.id}-share`, words.parts.shareOf(label), '%')];
  });
  const none: TableCell = { text: '', value: null };
  return {
    columns: [
      { id: 'park', label: words.headers.park, unit: null, align: 'left' },
      number(choice.total.id, say(context, choice.total.label), unit),
      ...parts,
      ...rest,
    ],
    rows: rows.map((row) => ({
      id: row.park,
      cells: [
        { text: row.name, value: row.name },
        cell(row.total),
        ...row.lines.flatMap(shareCells),
        ...(!hasRest ? [] : row.rest === null ? [none, none] : [cell(row.rest.value), cell(row.rest.share)]),
      ],
    })),
  };
}
