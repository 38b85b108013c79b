import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { BoardFigure } from '../../figures/board-figure.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useIsPhone } from '../../panels/use-phone.ts';
import { useLanguage } from '../../state/preferences.ts';
import { type GridPlace, movedBy } from './board-keys.ts';
import { BoardLegend } from './board-legend.tsx';
import { BoardHead, BoardRowView, type ShownColumn } from './board-row.tsx';

const headPx = 58;
const columnPx = 52;

interface MonthBoardProps {
  readonly figure: BoardFigure;
  readonly onOpen: (project: string) => void;
}

/** The row or column the reader stands on is always there, in sight or not: a screen reader is told of it by its id. */
function keeping(place: number) {
  return (range: Parameters<typeof defaultRangeExtractor>[0]) => {
    const shown = defaultRangeExtractor(range);
    if (place < 0 || place >= range.count || shown.includes(place)) return shown;
    return [...shown, place].sort((a, b) => a - b);
  };
}

function placeUnder(target: EventTarget): GridPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  return cell === null ? null : { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
}

/** Tasks × months. Only what is in sight exists, in both directions; the head and the names stay. */
export function MonthBoard({ figure, onOpen }: MonthBoardProps) {
  const words = projectsWords(useLanguage());
  const isPhone = useIsPhone();
  const [rowPx, namePx] = isPhone ? [48, 136] : [34, 340];
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, months } = figure;
  const [asked, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  // A filter may leave fewer rows than the reader had gone down.
  const active = { row: Math.min(asked.row, rows.length - 1), column: Math.min(asked.column, months.length) };
  const vertical = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    paddingStart: headPx,
    scrollPaddingStart: headPx,
    overscan: 8,
    initialRect: { width: 1000, height: 640 },
    rangeExtractor: keeping(active.row),
  });
  const horizontal = useVirtualizer({
    horizontal: true,
    count: months.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => columnPx,
    paddingStart: namePx,
    scrollPaddingStart: namePx,
    overscan: 3,
    initialRect: { width: 1000, height: 640 },
    rangeExtractor: keeping(active.column - 1),
  });
  const shown = horizontal.getVirtualItems();
  const shownKey = shown.map(({ index }) => index).join();
  // The same list while the same months are in sight, so that rows are not drawn anew.
  const columns = useMemo<readonly ShownColumn[]>(
    () =>
      shownKey
        .split(',')
        .flatMap((text) => (text === '' ? [] : { index: Number(text), left: namePx + Number(text) * columnPx })),
    [shownKey, namePx],
  );
  const idOf = useCallback((row: number, column: number) => `${gridId}-${String(row)}-${String(column)}`, [gridId]);

  function goTo(place: GridPlace) {
    setActive(place);
    vertical.scrollToIndex(place.row);
    if (place.column > 0) horizontal.scrollToIndex(place.column - 1);
    else if (scroller.current !== null) scroller.current.scrollLeft = 0;
  }

  function onKeyDown(event: KeyboardEvent) {
    const project = rows[active.row]?.project;
    if (event.key === 'Enter' && project !== undefined) {
      event.preventDefault();
      onOpen(project);
      return;
    }
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const pageRows = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headPx) / rowPx) - 1);
    const size = { rows: rows.length, columns: months.length + 1, pageRows };
    const to = movedBy({ key: event.key, hasControl: event.ctrlKey }, active, size);
    if (to === null) return;
    event.preventDefault();
    goTo(to);
  }

  const here = rows[active.row];
  const month = months[active.column - 1];
  const cell = active.column === 0 ? null : here?.cells[active.column - 1];
  const nowAt = months.findIndex(({ id }) => id === figure.asOf);
  const widthPx = namePx + months.length * columnPx;
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        tabIndex={0}
        className="board"
        aria-label={words.boardLabel}
        aria-describedby={`${gridId}-help`}
        aria-rowcount={rows.length + 1}
        aria-colcount={months.length + 1}
        aria-readonly="true"
        aria-activedescendant={idOf(active.row, active.column)}
        onKeyDown={onKeyDown}
        onClick={({ target }) => {
          const place = placeUnder(target);
          if (place !== null) setActive(place);
        }}
        onDoubleClick={({ target }) => {
          const project = rows[placeUnder(target)?.row ?? -1]?.project;
          if (project !== undefined) onOpen(project);
        }}
        style={{ '--row': `${String(rowPx)}px`, '--name': `${String(namePx)}px`, '--month': `${String(columnPx)}px` }}
      >
        <div role="presentation" className="board-size" style={{ width: widthPx, height: vertical.getTotalSize() }}>
          <BoardHead figure={figure} columns={columns} words={words} />
          {nowAt >= 0 && (
            <div
              role="presentation"
              className="board-now"
              style={{ left: namePx + (nowAt + 1) * columnPx, top: headPx }}
            />
          )}
          {vertical.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return (
              row && (
                <BoardRowView
                  key={row.id}
                  row={row}
                  index={index}
                  topPx={start}
                  columns={columns}
                  active={index === active.row ? active.column : null}
                  idOf={idOf}
                />
              )
            );
          })}
        </div>
      </div>
      <p id={`${gridId}-help`} className="visually-hidden">
        {words.boardHelp}
      </p>
      {here && (
        <div className="board-here">
          <button type="button" className="button button-link" onClick={() => onOpen(here.project)}>
            {here.name}
          </button>
          <span>{here.park}</span>
          <span>{here.task}</span>
          {month && (
            <span>
              {month.label} · {cell?.text ?? words.noMark}
            </span>
          )}
        </div>
      )}
      <BoardLegend counts={figure.counts} />
    </>
  );
}
