import { memo } from 'react';
import type { BoardFigure, BoardRow } from '../../figures/board-figure.ts';
import type { ProjectsWords } from '../../i18n/projects-messages.ts';
import { TaskMarkIcon } from './task-mark-icon.tsx';

/** A column in sight: its month by number, and where it begins in px. */
export interface ShownColumn {
  readonly index: number;
  readonly left: number;
}

export interface BoardRowViewProps {
  readonly row: BoardRow;
  readonly index: number;
  readonly topPx: number;
  readonly columns: readonly ShownColumn[];
  /** The cell the reader stands on, where it is in this row; 0 is the row's head. */
  readonly active: number | null;
  readonly idOf: (row: number, column: number) => string;
}

/** One task: its name, and its months in sight. Kept as it is while the board scrolls up and down. */
export const BoardRowView = memo(function BoardRowView({
  row,
  index,
  topPx,
  columns,
  active,
  idOf,
}: BoardRowViewProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={row.isFirst ? 'board-row is-first' : 'board-row'}
      style={{ transform: `translateY(${String(topPx)}px)` }}
    >
      <div
        role="rowheader"
        id={idOf(index, 0)}
        aria-colindex={1}
        data-row={index}
        data-column={0}
        className={active === 0 ? 'board-name is-active' : 'board-name'}
        title={`${row.name} · ${row.task}`}
      >
        <span className="board-project">{row.name}</span>
        <span className="board-task">{row.task}</span>
      </div>
      {columns.map(({ index: month, left }) => {
        const cell = row.cells[month];
        return (
          <div
            key={month}
            role="gridcell"
            id={idOf(index, month + 1)}
            aria-colindex={month + 2}
            data-row={index}
            data-column={month + 1}
            className={active === month + 1 ? 'board-cell is-active' : 'board-cell'}
            style={{ left }}
          >
            {cell && (
              <>
                <TaskMarkIcon state={cell.state} />
                <span className="visually-hidden">{cell.text}</span>
              </>
            )}
          </div>
        );
      })}
    </div>
  );
});

interface BoardHeadProps {
  readonly figure: BoardFigure;
  readonly columns: readonly ShownColumn[];
  readonly words: ProjectsWords;
}

/** The months in sight, each with how much of what was due is done. */
export const BoardHead = memo(function BoardHead({ figure, columns, words }: BoardHeadProps) {
  return (
    <div role="row" aria-rowindex={1} className="board-head">
      <div role="columnheader" aria-colindex={1} className="board-corner">
        <span>{words.columns.task}</span>
        <small>{words.doneOfDue}</small>
      </div>
      {columns.map(({ index, left }, place) => {
        const month = figure.months[index];
        if (month === undefined) return null;
        const { done, late } = month.counts;
        const hasYear = place === 0 || month.id.endsWith('-01');
        return (
          <div
            key={month.id}
            role="columnheader"
            aria-colindex={index + 2}
            className={month.id === figure.asOf ? 'board-month is-now' : 'board-month'}
            style={{ left }}
          >
            <span className="visually-hidden">
              {done + late > 0 ? `${month.label}, ${words.monthDone(done, done + late)}` : month.label}
            </span>
            <b aria-hidden="true">{hasYear ? month.id.slice(0, 4) : ''}</b>
            <span aria-hidden="true">{String(Number(month.id.slice(5)))}</span>
            <small aria-hidden="true">{done + late > 0 ? `${String(done)}/${String(done + late)}` : ''}</small>
          </div>
        );
      })}
    </div>
  );
});
