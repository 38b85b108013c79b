import type { TableFigure } from '../figures/figure.ts';
import { ChangeText } from './change-text.tsx';
import { Link } from './link.tsx';
import './movers-table.css';

function numberOf(value: string | number | null | undefined): number {
  return typeof value === 'number' ? value : 0;
}

const widthPx = 72;

/** Hollow is the place before, solid the latest; better is to the right. */
function Dumbbell({ before, now, worst }: { readonly before: number; readonly now: number; readonly worst: number }) {
  const x = (rank: number) => 5 + ((worst - rank) / Math.max(worst - 1, 1)) * (widthPx - 10);
  const tone = now === before ? 'var(--ink-3)' : now < before ? 'var(--up)' : 'var(--down)';
  return (
    <svg width={widthPx} height="14" aria-hidden="true">
      <path d={`M5 7H${String(widthPx - 5)}`} stroke="var(--rule)" />
      <path d={`M${String(x(before))} 7H${String(x(now))}`} stroke={tone} strokeWidth="2" />
      <circle cx={x(before)} cy="7" r="3.6" fill="var(--surface)" stroke={tone} strokeWidth="1.4" />
      <circle cx={x(now)} cy="7" r="4" fill={tone} />
    </svg>
  );
}

/** The figure's own table, with the two places drawn. Its columns: park, span, before, now, change. */
export function MoversTable({ figure }: { readonly figure: TableFigure }) {
  const { columns, rows } = figure.table;
  const worst = Math.max(...rows.flatMap((row) => [numberOf(row.cells[2]?.value), numberOf(row.cells[3]?.value)]));
  // Where all moves are between the same two periods the subtitle has said so.
  const hasSpans = new Set(rows.map((row) => row.cells[1]?.text)).size > 1;
  return (
    <div className="table-scroll movers-scroll" role="region" aria-label={figure.title.subject} tabIndex={0}>
      <table className="figure-table">
        <thead>
          <tr>
            <th scope="col">{columns[0]?.label}</th>
            {hasSpans && <th scope="col">{columns[1]?.label}</th>}
            <th aria-hidden="true" />
            <th scope="col" className="right">
              {columns[3]?.label}
            </th>
            <th scope="col" className="right">
              {columns[4]?.label}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link href={`/parks/${row.id}?dataset=${figure.dataset}`}>{row.cells[0]?.text}</Link>
              </th>
              {hasSpans && <td className="muted small">{row.cells[1]?.text}</td>}
              <td>
                <Dumbbell before={numberOf(row.cells[2]?.value)} now={numberOf(row.cells[3]?.value)} worst={worst} />
              </td>
              <td className="right">
                {row.cells[2]?.text} → <b>{row.cells[3]?.text}</b>
              </td>
              <td className="right">
                <ChangeText change={row.cells[4]?.change ?? null} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
