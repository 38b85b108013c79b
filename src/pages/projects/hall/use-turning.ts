import { useEffect, useEffectEvent, useState } from 'react';

export interface Turning {
  /** From 0. */
  readonly place: number;
  readonly go: (place: number) => void;
}

/** Which of `of` screens stands, turned by itself every `seconds`; 0 leaves it standing. `onRound` is told whenever it begins anew. */
export function useTurning(of: number, seconds: number, onRound: () => void): Turning {
  // Counted on and on, so that a single screen, too, comes to the end of its round.
  const [turns, setTurns] = useState(0);
  const place = of === 0 ? 0 : turns % of;
  const turn = useEffectEvent(() => {
    if (place + 1 >= of) onRound();
    setTurns(turns + 1);
  });
  useEffect(() => {
    if (seconds === 0) return;
    const timer = setTimeout(() => {
      turn();
    }, seconds * 1_000);
    return () => {
      clearTimeout(timer);
    };
  }, [seconds, turns]);
  return {
    place,
    go: (to) => {
      setTurns(of === 0 ? 0 : (to + of) % of);
    },
  };
}
