import { useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import type { TrendFigure } from '../figures/figure.ts';
import type { ChartGeometry } from './chart-kinds.ts';
import type { ChartBox } from './chart-box.ts';
import { cursorRows, cursorSentence, periodAfterKey, periodAt, type CursorRow } from './cursor-rows.ts';
import { markerPath } from './marker-shapes.ts';
import { slotColour, type ChartStyle } from './style.ts';
import { chartWords } from './words.ts';

interface ChartCursorProps {
  readonly figure: TrendFigure;
  readonly style: ChartStyle;
  readonly box: ChartBox;
  readonly geometry: ChartGeometry;
}

function Swatch({ row, style }: { readonly row: CursorRow; readonly style: ChartStyle }) {
  const { colours } = style;
  if (row.slot === null)
    return (
      <svg width={14} height={12} aria-hidden>
        <path d="M0 6H14" stroke={colours.ink2} strokeWidth={1.25} strokeDasharray="4 3" />
      </svg>
    );
  const colour = slotColour(colours, row.slot);
  const marker = markerPath(row.slot, 7, 6, {
    radiusPx: 3.6,
    colour,
    surface: colours.surface,
    opacity: 1,
    isHollow: false,
  });
  return (
    <svg width={14} height={12} aria-hidden>
      <path d="M0 6H14" stroke={colour} strokeWidth={2} />
      <path d={marker.d} fill={marker.fill ?? 'none'} stroke={marker.stroke ?? 'none'} strokeWidth={marker.widthPx} />
    </svg>
  );
}

const cell: CSSProperties = { padding: '1px 0 1px 10px', textAlign: 'right', whiteSpace: 'nowrap' };

function CursorPanel({
  figure,
  style,
  index,
}: {
  readonly figure: TrendFigure;
  readonly style: ChartStyle;
  readonly index: number;
}) {
  const { colours } = style;
  const rows = cursorRows(figure, index);
  const hasStatus = rows.some(({ status }) => status !== '');
  return (
    <table style={{ borderCollapse: 'collapse', fontSize: 12, lineHeight: '18px', fontVariantNumeric: 'tabular-nums' }}>
      <caption style={{ textAlign: 'left', fontWeight: 700, whiteSpace: 'nowrap', paddingBottom: 2 }}>
        {figure.periods[index]?.label}
        <span style={{ fontWeight: 400, color: colours.ink3, marginLeft: 8 }}>{figure.unit}</span>
      </caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key} style={{ fontWeight: style.focus.includes(row.key) ? 700 : 400 }}>
            <td style={{ padding: 0 }}>
              <Swatch row={row} style={style} />
            </td>
            <td style={{ ...cell, textAlign: 'left', paddingLeft: 6 }}>{row.name}</td>
            <td style={cell}>{row.text}</td>
            {hasStatus ? <td style={{ ...cell, color: colours.ink3 }}>{row.status}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * The period cursor over a trend: pointer or arrow keys choose the nearest period, and all its values are listed.
 * Nothing is shown only here: the same values stand in the figure's table.
 */
export function ChartCursor({ figure, style, box, geometry }: ChartCursorProps) {
  const [chosen, setChosen] = useState<number | null>(null);
  const { plot, xs } = geometry;
  const last = xs.length - 1;
  const index = chosen !== null && chosen <= last ? chosen : null;
  const { colours } = style;

  function follow(event: PointerEvent<HTMLDivElement>): void {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    setChosen(periodAt(xs, plot.left + ((event.clientX - left) * plot.width) / width));
  }

  function steer(event: KeyboardEvent<HTMLDivElement>): void {
    const next = event.key === 'Escape' ? null : periodAfterKey(event.key, index, xs.length);
    if (next === null && event.key !== 'Escape') return;
    // Escape with nothing open belongs to whatever dialog the chart stands in.
    if (event.key === 'Escape' && index === null) return;
    event.preventDefault();
    event.stopPropagation();
    setChosen(next);
  }

  const x = index === null ? 0 : (xs[index] ?? 0);
  const isLeftHalf = x < plot.left + plot.width / 2;
  const side: CSSProperties = isLeftHalf ? { left: x + 12 } : { right: box.widthPx - x + 12 };
  return (
    <>
      <div
        role="slider"
        tabIndex={0}
        className="chart-cursor"
        aria-label={chartWords[figure.language].cursorHelp}
        aria-orientation="horizontal"
        aria-valuemin={1}
        aria-valuemax={xs.length}
        aria-valuenow={(index ?? last) + 1}
        aria-valuetext={cursorSentence(figure, index ?? last)}
        onPointerMove={follow}
        onPointerDown={follow}
        onPointerLeave={() => setChosen(null)}
        onBlur={() => setChosen(null)}
        onKeyDown={steer}
        style={{ position: 'absolute', ...plot, touchAction: 'pan-y', cursor: 'crosshair' }}
      />
      {index === null ? null : (
        <div aria-hidden style={{ position: 'absolute', inset: 0, pointerEvents: 'none' }}>
          <div
            style={{
              position: 'absolute',
              left: x - 0.5,
              top: plot.top,
              width: 1,
              height: plot.height,
              background: colours.axis,
            }}
          />
          <div
            style={{
              position: 'absolute',
              top: plot.top,
              ...side,
              zIndex: 2,
              padding: '6px 10px 8px',
              background: colours.surface,
              color: colours.ink,
              border: `1px solid ${colours.rule2}`,
              borderRadius: 4,
              boxShadow: 'var(--shadow-pop, none)',
            }}
          >
            <CursorPanel figure={figure} style={style} index={index} />
          </div>
        </div>
      )}
    </>
  );
}
