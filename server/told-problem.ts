import { ProblemError } from './problems.ts';
import { NoRoomError, ReplacedError, StoreUnavailableError } from './store.ts';

/** What the reader is told of an error. Faults of the server's own are hidden, and told to `onFault`. */
export function toldProblem(error: unknown, onFault?: (error: unknown) => void): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof ReplacedError) return new ProblemError(409, error.message);
  onFault?.(error);
  if (error instanceof StoreUnavailableError)
    return new ProblemError(503, 'The database does not answer for now. Ask again in a moment.', { retryAfterS: 5 });
  if (error instanceof NoRoomError)
    return new ProblemError(507, 'The database has no room left. Nothing was changed; what it served before stays.');
  return new ProblemError(500, 'The server failed to answer. Its log says more.');
}
