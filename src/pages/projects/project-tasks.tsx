import type { ProjectTask } from '../../contract/project.ts';
import { boardCell } from '../../figures/board-cell.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { useLanguage } from '../../state/preferences.ts';
import { TaskMarkIcon } from './task-mark-icon.tsx';

/** The tasks of one project: each with its months and what came of them. */
export function ProjectTasks({ tasks }: { readonly tasks: readonly ProjectTask[] }) {
  const language = useLanguage();
  return (
    <ul className="project-tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <b>{task.name[language]}</b>
          <ul>
            {task.marks.map((mark) => {
              const { state, text } = boardCell(mark, language);
              return (
                <li key={mark.month}>
                  <TaskMarkIcon state={state} />
                  <span>{formatPeriod(mark.month, language)}</span>
                  <small>{text}</small>
                </li>
              );
            })}
          </ul>
        </li>
      ))}
    </ul>
  );
}
