import type { IssueState } from '../../contract/issue.ts';

/** A shape of its own for each state, beside its word: a ring that is open, a filled triangle, a tick. */
const shapes: Readonly<Record<IssueState, string>> = {
  open: 'M8 2.5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11z',
  overdue: 'M8 2.5 14 13.5H2z',
  closed: 'M3 8.5 6.5 12 13 4.5',
};

export function IssueStateMark({ state, text }: { readonly state: IssueState; readonly text: string }) {
  return (
    <span className={`issue-state is-${state}`}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shapes[state]} />
      </svg>
      {text}
    </span>
  );
}
