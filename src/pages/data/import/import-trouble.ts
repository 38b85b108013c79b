import { ApiError, UnreachableError } from '../../../api/client.ts';

/** What kept an import from going on, as far as the reader has to do something else about it. */
export type Trouble = 'token' | 'role' | 'busy' | 'readOnly' | 'expired' | 'stale' | 'tooLarge' | 'unreachable' | 'other';

/** A file server refuses what it does not know in words of its own, not by a problem document. */
function isOfFileServer({ problem }: ApiError): boolean {
  return problem.detail === `HTTP ${String(problem.status)}`;
}

export function troubleOf(error: unknown): Trouble {
  if (error instanceof UnreachableError) return 'unreachable';
  if (!(error instanceof ApiError)) return 'other';
  const { status, field } = error.problem;
  if (status === 501 || (isOfFileServer(error) && [403, 404, 405].includes(status))) return 'readOnly';
  switch (status) {
    case 401:
      return 'token';
    case 403:
      return 'role';
    case 404:
      return field === undefined ? 'expired' : 'other';
    case 409:
      return 'stale';
    case 413:
      return 'tooLarge';
    case 429:
      return 'busy';
    default:
      return 'other';
  }
}
