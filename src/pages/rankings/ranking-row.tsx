import type { ReactNode } from 'react';
import type { RankingFigure, RankingRow } from '../../figures/ranking-figure.ts';
import { ChangeText } from '../../panels/change-text.tsx';
import { FactButton } from '../../panels/fact-button.tsx';
import { Link } from '../../panels/link.tsx';
import { useMessages } from '../../state/messages.ts';
import { IconButton } from '../../ui/button.tsx';

export interface RankingRowViewProps {
  readonly row: RankingRow;
  readonly figure: RankingFigure;
  /** Place in the whole list, for screen readers; left out for the copy of a pinned row on top. */
  readonly index?: number;
  readonly isCopy?: boolean;
  /** Draws the history of a park's value; undefined until the table stands, null where there is none to draw. */
  readonly spark: ((park: string) => ReactNode) | null | undefined;
  readonly onPin: (park: string) => void;
}

export function RankingRowView({ row, figure, index, isCopy = false, spark, onPin }: RankingRowViewProps) {
  const words = useMessages().rankings;
  const hasBar = row.bar !== null;
  const isOpen = row.rankText !== String(row.rank);
  return (
    <tr
      className={row.pinned ? 'is-pinned' : ''}
      {...(index === undefined ? {} : { 'aria-rowindex': index + 2 })}
      data-park={row.park}
    >
      <td className="right rank">
        {row.rankText}
        {row.tied && <span className="tie">{words.tied}</span>}
        {isOpen && (
          <span className="tie" title={words.openHint}>
            {words.open}
          </span>
        )}
      </td>
      {figure.overall !== null && <td className="right muted">{row.overall?.text}</td>}
      {figure.rankChangeHeader !== null && (
        <td className="right">
          <ChangeText change={row.rankChange} />
        </td>
      )}
      <th scope="row" className="park">
        <Link href={`/parks/${row.park}?dataset=${figure.dataset}`} tabIndex={isCopy ? -1 : 0}>
          {row.short}
        </Link>
        {row.local !== null && <small className="local">{row.local}</small>}
      </th>
      <td className="province muted">{row.province}</td>
      <td className="right">
        {isCopy ? (
          row.value.text
        ) : (
          <FactButton
            fact={row.value}
            label={`${row.name} ${figure.title.time}`}
            unit={figure.unit}
            sources={figure.sources}
          />
        )}
      </td>
      {hasBar && (
        <td className="bar-cell">
          <i style={{ width: `max(1px, ${String(Math.abs(row.bar ?? 0) * 100)}%)` }} />
        </td>
      )}
      {figure.valueChangeHeader !== null && (
        <td className="right">
          <ChangeText change={row.valueChange} />
        </td>
      )}
      {figure.percentileHeader !== null && <td className="right muted">{row.percentile?.text}</td>}
      {spark !== null && <td className="spark-cell">{spark?.(row.park)}</td>}
      <td className="pin-cell">
        <IconButton
          icon="pin"
          label={row.pinned ? words.unpin(row.short) : words.pin(row.short)}
          isOn={row.pinned}
          tabIndex={isCopy ? -1 : 0}
          onClick={() => {
            onPin(row.park);
          }}
        />
      </td>
    </tr>
  );
}
