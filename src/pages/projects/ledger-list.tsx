import { useRef } from 'react';
import type { LedgerRow } from '../../figures/ledger-list.ts';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { Link } from '../../panels/link.tsx';
import { useIsPhone } from '../../panels/use-phone.ts';
import { useLanguage } from '../../state/preferences.ts';
import { IssueStateMark } from './issue-state.tsx';
import { ledgerAddress, useLedgerView } from './use-ledger-view.ts';
import { useWindow } from './use-window.ts';

const columns = ['state', 'problem', 'project', 'park', 'office', 'person', 'raisedOn', 'dueOn', 'days'] as const;
const [rowPx, phoneRowPx] = [36, 92];

interface LedgerListProps {
  readonly rows: readonly LedgerRow[];
}

function IssueLink({ row }: { readonly row: LedgerRow }) {
  const words = ledgerWords(useLanguage());
  const [view] = useLedgerView();
  return (
    <Link
      href={ledgerAddress({ ...view, issue: row.id })}
      aria-label={words.open(row.problem)}
      className="project-link"
    >
      {row.problem}
    </Link>
  );
}

function PhoneIssues({ rows }: LedgerListProps) {
  const words = ledgerWords(useLanguage());
  const scroller = useRef<HTMLDivElement>(null);
  const { items, before, after } = useWindow({ count: rows.length, rowPx: phoneRowPx, scroller });
  return (
    <div ref={scroller} className="project-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <ul className="phone-projects" style={{ paddingTop: before, paddingBottom: after }}>
        {items.map((index) => {
          const row = rows[index];
          return (
            row && (
              <li key={row.id} aria-posinset={index + 1} aria-setsize={rows.length} style={{ height: phoneRowPx }}>
                <div className="phone-project-head">
                  <IssueLink row={row} />
                  <IssueStateMark state={row.state} text={row.stateText} />
                </div>
                <p className="muted small">{[row.office, row.person].filter((text) => text !== '').join(' · ')}</p>
                <p className="muted small">
                  {[row.park, `${words.columns.dueOn} ${row.dueOn || words.noDue}`, row.daysText]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </p>
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

/** The list of problems. Only the rows in sight exist; paper gets all of them. */
export function LedgerList({ rows }: LedgerListProps) {
  const words = ledgerWords(useLanguage());
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const { items, before, after } = useWindow({ count: rows.length, rowPx, scroller });
  if (isPhone) return <PhoneIssues rows={rows} />;
  return (
    <div ref={scroller} className="project-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <table className="project-table ledger-table" aria-rowcount={rows.length + 1}>
        <colgroup>
          {columns.map((id) => (
            <col key={id} className={`ledger-${id}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((id) => (
              <th key={id} scope="col" className={id === 'days' ? 'right' : ''}>
                {words.columns[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && (
            <tr aria-hidden="true" className="spacer">
              <td colSpan={columns.length} style={{ height: before }} />
            </tr>
          )}
          {items.map((index) => {
            const row = rows[index];
            return (
              row && (
                <tr key={row.id} aria-rowindex={index + 2}>
                  <td>
                    <IssueStateMark state={row.state} text={row.stateText} />
                  </td>
                  <th scope="row">
                    <IssueLink row={row} />
                  </th>
                  <td title={row.project}>{row.project}</td>
                  <td>{row.park || '—'}</td>
                  <td title={row.office}>{row.office}</td>
                  <td>{row.person || '—'}</td>
                  <td>{row.raisedOn}</td>
                  <td className={row.state === 'overdue' ? 'is-overdue' : ''}>{row.dueOn || words.noDue}</td>
                  <td className="right">{row.daysText}</td>
                </tr>
              )
            );
          })}
          {after > 0 && (
            <tr aria-hidden="true" className="spacer">
              <td colSpan={columns.length} style={{ height: after }} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}
