import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const events = ['beforeprint', 'afterprint'] as const;

/** Whether the page is being printed: what shows only what is in sight must show all of it then. */
export function usePrinted(): boolean {
  const [isPrinted, setPrinted] = useState(false);
  useEffect(() => {
    // The paper is taken as it is once the event is over: nothing may be put off.
    const change = ({ type }: Event): void => flushSync(() => setPrinted(type === 'beforeprint'));
    for (const event of events) addEventListener(event, change);
    return () => {
      for (const event of events) removeEventListener(event, change);
    };
  }, []);
  return isPrinted;
}
