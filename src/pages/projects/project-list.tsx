import { useRef } from 'react';
import type { ProjectRow, ProjectsFigure } from '../../figures/projects-figure.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { Link } from '../../panels/link.tsx';
import { parkAddress } from '../../panels/park-address.ts';
import { useIsPhone } from '../../panels/use-phone.ts';
import { useLanguage } from '../../state/preferences.ts';
import { LateCount } from './late-count.tsx';
import { PhoneProjects } from './phone-projects.tsx';
import { ProjectLink } from './project-link.tsx';
import { useWindow } from './use-window.ts';

const amounts = ['planned', 'invested', 'land'] as const;
const rowPx = 36;

export interface ProjectRowProps {
  readonly row: ProjectRow;
  readonly figure: ProjectsFigure;
}

function Cells({ row, figure }: ProjectRowProps) {
  const words = projectsWords(useLanguage());
  return (
    <>
      <th scope="row">
        <ProjectLink project={row.id} name={row.name} />
      </th>
      <td>{row.park ? <Link href={parkAddress(row.park.id, figure.dataset)}>{row.park.name}</Link> : '—'}</td>
      <td title={row.investor ?? undefined}>{row.investor ?? '—'}</td>
      <td>{row.industry ?? '—'}</td>
      <td>{row.stage ?? <span className="muted">{words.unstated}</span>}</td>
      {amounts.map((amount) => (
        <td key={amount} className="right">
          {row[amount] ? (
            <FactButton
              fact={row[amount]}
              label={`${row.name} ${words.columns[amount]}`}
              unit={figure.units[amount] ?? ''}
              sources={figure.sources}
            />
          ) : (
            '—'
          )}
        </td>
      ))}
      <td className="right">
        <LateCount late={row.late} />
      </td>
    </>
  );
}

/** Holds the place of the rows that are not drawn. */
function Spacer({ heightPx }: { readonly heightPx: number }) {
  if (heightPx <= 0) return null;
  return (
    <tr aria-hidden="true" className="spacer">
      <td colSpan={9} style={{ height: heightPx }} />
    </tr>
  );
}

/** The list of projects. Only the rows in sight exist; paper gets all of them. */
export function ProjectList({ figure }: { readonly figure: ProjectsFigure }) {
  const words = projectsWords(useLanguage());
  const scroller = useRef<HTMLDivElement>(null);
  const isPhone = useIsPhone();
  const { items, before, after } = useWindow({ count: figure.rows.length, rowPx, scroller });
  if (isPhone) return <PhoneProjects figure={figure} />;
  const heads = ['project', 'park', 'investor', 'industry', 'stage'] as const;
  return (
    <div ref={scroller} className="project-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <table className="project-table" aria-rowcount={figure.rows.length + 1}>
        <colgroup>
          {[...heads, ...amounts, 'late' as const].map((id) => (
            <col key={id} className={`col-${id}`} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {heads.map((id) => (
              <th key={id} scope="col">
                {words.columns[id]}
              </th>
            ))}
            {amounts.map((id) => (
              <th key={id} scope="col" className="right">
                {words.columns[id]}
                {figure.units[id] !== null && <small>{figure.units[id]}</small>}
              </th>
            ))}
            <th scope="col" className="right">
              {words.columns.late}
            </th>
          </tr>
        </thead>
        <tbody>
          <Spacer heightPx={before} />
          {items.map((index) => {
            const row = figure.rows[index];
            return (
              row && (
                <tr key={row.id} aria-rowindex={index + 2}>
                  <Cells row={row} figure={figure} />
                </tr>
              )
            );
          })}
          <Spacer heightPx={after} />
        </tbody>
      </table>
    </div>
  );
}
