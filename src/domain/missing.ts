import type { MissingStatus, Status } from '../contract/observation.ts';

/** The missing state a status stands for, or null where the status is one of a value (SDMX CL_OBS_STATUS). */
export function missingState(status: Status): MissingStatus | null {
  switch (status) {
    case 'O':
    case 'M':
    case 'L':
    case 'Q':
      return status;
    case 'A':
    case 'E':
    case 'P':
    case 'F':
    case 'B':
      return null;
  }
}

/** The missing state of a cell without a value: its own, or "not available" where the status claims a value. */
export function missingStateOf(fact: { readonly value: number | null; readonly status: Status }): MissingStatus | null {
  return fact.value === null ? (missingState(fact.status) ?? 'O') : null;
}
