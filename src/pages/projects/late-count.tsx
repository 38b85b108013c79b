import { TaskMarkIcon } from './task-mark-icon.tsx';

/** How many months of a project's tasks are late; null: it has no tasks. */
export function LateCount({ late }: { readonly late: number | null }) {
  if (late === null) return '—';
  if (late === 0) return '0';
  return (
    <span className="late-count">
      <TaskMarkIcon state="late" />
      {late}
    </span>
  );
}
