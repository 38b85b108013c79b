import type { HallBoardPage } from '../../../figures/hall.ts';
import type { ProjectsWords } from '../../../i18n/projects-messages.ts';
import { TaskMarkIcon } from '../task-mark-icon.tsx';

interface HallBoardProps {
  readonly page: HallBoardPage;
  readonly label: string;
  readonly words: ProjectsWords;
}

const states = ['done', 'done_late', 'late', 'planned', 'dropped'] as const;

/** A part of the board as a table; plans lie on a ground of their own. */
export function HallBoard({ page, label, words }: HallBoardProps) {
  const { months, projects } = page;
  return (
    <div className="hall-board">
      <table>
        <caption className="visually-hidden">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.project}</th>
            <th scope="col">{words.columns.task}</th>
            {months.map(({ id, label: month, short, year, isPlan }) => (
              <th key={id} scope="col" className={isPlan ? 'is-plan' : ''} aria-label={month}>
                <small>{year ?? '\u00a0'}</small>
                {short}
              </th>
            ))}
          </tr>
        </thead>
        {projects.map(({ id, name, rows }) => (
          <tbody key={id}>
            {rows.map((row, index) => (
              <tr key={row.id}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    <span style={{ WebkitLineClamp: rows.length * 2 }}>{name}</span>
                  </th>
                )}
                <th scope="row" className="hall-task">
                  {row.task}
                </th>
                {row.cells.map((cell, place) => (
                  <td key={months[place]?.id} className={months[place]?.isPlan === true ? 'is-plan' : ''}>
                    {cell !== null && (
                      <>
                        <TaskMarkIcon state={cell.state} />
                        <span className="visually-hidden">{cell.text}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
      <ul className="hall-legend">
        {states.map((state) => (
          <li key={state}>
            <TaskMarkIcon state={state} />
            {words.states[state]}
          </li>
        ))}
      </ul>
    </div>
  );
}
