import { useEffect, useRef, useState } from 'react';
import { openShowChannel, type ShowChannel, type ShowMessage } from './show-channel.ts';

/** Where the show in the other window stands, and how to move it; null as long as none runs. */
export function useSpeaker() {
  const [at, setAt] = useState<Extract<ShowMessage, { readonly kind: 'at' }> | null>(null);
  const channel = useRef<ShowChannel | null>(null);
  useEffect(() => {
    const opened = openShowChannel((message) => {
      if (message.kind === 'at') setAt(message);
      if (message.kind === 'end') setAt(null);
    });
    channel.current = opened;
    opened.tell({ kind: 'hello' });
    return () => {
      opened.close();
      channel.current = null;
    };
  }, []);
  return {
    at,
    tell: (message: ShowMessage) => {
      channel.current?.tell(message);
    },
  };
}
