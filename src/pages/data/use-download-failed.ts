import { ApiError, UnreachableError } from '../../api/client.ts';
import { useMessages } from '../../state/messages.ts';
import { toast } from '../../ui/toast.tsx';

/** Tells why a file could not be fetched. */
export function useDownloadFailed(): (error: unknown) => void {
  const { data: words, states } = useMessages();
  return (error) => {
    const told = error instanceof ApiError ? error.message : states.broken;
    toast(words.downloadFailed(error instanceof UnreachableError ? states.unreachable : told));
  };
}
