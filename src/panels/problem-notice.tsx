import { ApiError, UnreachableError } from '../api/client.ts';
import { useMessages } from '../state/messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/states.tsx';

interface ProblemNoticeProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** What failed, what still works, and the way on. */
export function ProblemNotice({ error, onRetry }: ProblemNoticeProps) {
  const { states } = useMessages();
  const detail =
    error instanceof UnreachableError ? states.unreachable : error instanceof ApiError ? error.message : states.broken;
  const nearest = error instanceof ApiError ? error.problem.nearest : undefined;
  return (
    <Notice title={states.errorTitle} isAlert>
      <p>{detail}</p>
      {nearest !== undefined && <p>{states.nearest(nearest)}</p>}
      <Button look="link" onClick={onRetry}>
        {states.retry}
      </Button>
    </Notice>
  );
}
