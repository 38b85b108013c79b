import type { BoardState } from '../../figures/board-figure.ts';
import type { TaskCounts } from '../../domain/projects.ts';
import { formatNumber } from '../../i18n/format.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { TaskMarkIcon } from './task-mark-icon.tsx';

/** What each mark means, and how many there are. */
export function BoardLegend({ counts }: { readonly counts: TaskCounts }) {
  const words = projectsWords(useLanguage());
  const entries: readonly (readonly [BoardState, number])[] = [
    ['done', counts.done - counts.doneLate],
    ['done_late', counts.doneLate],
    ['late', counts.late],
    ['planned', counts.planned],
    ['dropped', counts.dropped],
  ];
  return (
    <ul className="board-legend" aria-label={words.legend}>
      {entries.map(([state, count]) => (
        <li key={state}>
          <TaskMarkIcon state={state} />
          {words.states[state]} <b>{formatNumber(count, 0)}</b>
        </li>
      ))}
      <li className="muted">{words.rows}</li>
    </ul>
  );
}
