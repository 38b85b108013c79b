import { useEffect, useRef, useState } from 'react';
import { openShowChannel, type PointerSpot, type ShowChannel } from './show-channel.ts';

interface At {
  readonly place: number;
  readonly isBlank: boolean;
}

/** Where the show stands, told to the presenter's window at every step and moved by it. */
export function useShow(of: number, start: number) {
  const [at, setAt] = useState<At>({ place: start, isBlank: false });
  const [spot, setSpot] = useState<PointerSpot>(null);
  const channel = useRef<ShowChannel | null>(null);
  const latest = useRef(at);
  // A slide that was deleted elsewhere leaves the show on the last there is.
  const place = Math.max(0, Math.min(of - 1, at.place));
  useEffect(() => {
    latest.current = { ...at, place };
    channel.current?.tell({ kind: 'at', ...latest.current });
  }, [at, place]);
  useEffect(() => {
    const opened = openShowChannel((message) => {
      if (message.kind === 'hello') opened.tell({ kind: 'at', ...latest.current });
      if (message.kind === 'go') setAt({ place: message.place, isBlank: false });
      if (message.kind === 'blank') setAt((now) => ({ ...now, isBlank: !now.isBlank }));
      if (message.kind === 'point') setSpot(message.at);
    });
    channel.current = opened;
    opened.tell({ kind: 'at', ...latest.current });
    return () => {
      opened.tell({ kind: 'end' });
      opened.close();
      channel.current = null;
    };
  }, []);
  return {
    place,
    isBlank: at.isBlank,
    spot,
    point: setSpot,
    /** Moving on ends the black screen. */
    go: (to: number) => {
      setAt({ place: Math.max(0, Math.min(of - 1, to)), isBlank: false });
    },
    toggleBlank: () => {
      setAt((now) => ({ ...now, isBlank: !now.isBlank }));
    },
  };
}
