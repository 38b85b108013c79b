import { useRef } from 'react';
import type { ProjectsFigure } from '../../figures/projects-figure.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { useLanguage } from '../../state/preferences.ts';
import { LateCount } from './late-count.tsx';
import { ProjectLink } from './project-link.tsx';
import type { ProjectRowProps } from './project-list.tsx';
import { useWindow } from './use-window.ts';

const rowPx = 88;

function PhoneProject({ row, figure }: ProjectRowProps) {
  const words = projectsWords(useLanguage());
  const about = [row.park?.name, row.industry, row.investor].filter((text) => text !== null && text !== undefined);
  return (
    <>
      <div className="phone-project-head">
        <ProjectLink project={row.id} name={row.name} />
        <span className="tag">{row.stage ?? words.unstated}</span>
      </div>
      <p className="muted small">{about.join(' · ')}</p>
      <p className="phone-amounts small">
        {(['planned', 'land'] as const).map(
          (amount) =>
            row[amount] && (
              <span key={amount}>
                <span className="muted">{words.columns[amount]} </span>
                <FactButton
                  fact={row[amount]}
                  label={`${row.name} ${words.columns[amount]}`}
                  unit={figure.units[amount] ?? ''}
                  sources={figure.sources}
                />
                {figure.units[amount] !== null && <small> {figure.units[amount]}</small>}
              </span>
            ),
        )}
        {row.late !== null && row.late > 0 && (
          <span>
            <span className="muted">{words.states.late} </span>
            <LateCount late={row.late} />
          </span>
        )}
      </p>
    </>
  );
}

/** The list where there is no room for a table: three lines a project. */
export function PhoneProjects({ figure }: { readonly figure: ProjectsFigure }) {
  const words = projectsWords(useLanguage());
  const scroller = useRef<HTMLDivElement>(null);
  const { items, before, after } = useWindow({ count: figure.rows.length, rowPx, scroller });
  return (
    <div ref={scroller} className="project-scroll" role="region" aria-label={words.title} tabIndex={0}>
      <ul className="phone-projects" style={{ paddingTop: before, paddingBottom: after }}>
        {items.map((index) => {
          const row = figure.rows[index];
          return (
            row && (
              <li key={row.id} aria-posinset={index + 1} aria-setsize={figure.rows.length} style={{ height: rowPx }}>
                <PhoneProject row={row} figure={figure} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
