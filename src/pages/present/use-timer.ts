import { useEffect, useState } from 'react';

interface Run {
  /** Seconds gone before the run that goes on. */
  readonly before: number;
  /** When the run began; null while it rests. */
  readonly since: number | null;
}

function gone({ before, since }: Run, now: number): number {
  return before + (since === null ? 0 : (now - since) / 1_000);
}

/** 7:05, 1:07:05 */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (part: number) => String(part).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  const tail = two(whole % 60);
  return hours === 0 ? `${String(minutes)}:${tail}` : `${String(hours)}:${two(minutes)}:${tail}`;
}

/** The time a talk has taken: runs from the start, can be halted and begun anew. */
export function useTimer() {
  const [run, setRun] = useState<Run>(() => ({ before: 0, since: Date.now() }));
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return {
    now,
    seconds: gone(run, now),
    isRunning: run.since !== null,
    toggle: () => {
      setRun((last) =>
        last.since === null ? { ...last, since: Date.now() } : { before: gone(last, Date.now()), since: null },
      );
    },
    restart: () => {
      setRun({ before: 0, since: Date.now() });
    },
  };
}
