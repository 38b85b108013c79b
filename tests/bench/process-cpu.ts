import { existsSync, readFileSync } from 'node:fs';

/** Linux tells processor time in hundredths of a second, on every machine (USER_HZ). */
const tickMs = 10;
/** Fields of `/proc/PID/stat` after the name in brackets, which may have spaces: user and system time of all threads. */
const [userField, systemField] = [11, 12];

/** The processor time a process has taken so far, all its threads together, in ms; null where the system does not tell. */
export function processCpuMs(pid: number): number | null {
  const file = `/proc/${String(pid)}/stat`;
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[userField]) + Number(fields[systemField])) * tickMs;
}
