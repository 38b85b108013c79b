import type { ImportState, ImportStep } from '../../src/contract/import.ts';
import type { Problem } from '../../src/contract/problem.ts';

/** The kind of answer that tells how far the reading is, for those who ask for it by the header Accept. */
export const stepsType = 'application/x-ndjson';

export interface Telling {
  readonly onRows: (rows: number) => void;
  readonly onChecking: () => void;
  readonly signal: AbortSignal;
}

/**
 * An answer a line a step, the last of them the outcome. Whoever closes it no longer wants the import: the signal says so. `problemOf` makes
 * of a fault what a reader may be told.
 */
export function importSteps(
  run: (telling: Telling) => Promise<ImportState>,
  problemOf: (error: unknown) => Problem,
): ReadableStream<Uint8Array> {
  const given = new AbortController();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      const tell = (step: ImportStep): void => {
        if (!given.signal.aborted) controller.enqueue(encoder.encode(`${JSON.stringify(step)}\n`));
      };
      const telling: Telling = {
        onRows: (rows) => {
          tell({ step: 'rows', rows });
        },
        onChecking: () => {
          tell({ step: 'checking' });
        },
        signal: given.signal,
      };
      // The head of the answer goes at once, before any row is read.
      tell({ step: 'rows', rows: 0 });
      try {
        tell({ step: 'done', state: await run(telling) });
      } catch (error) {
        if (given.signal.aborted) return;
        tell({ step: 'failed', problem: problemOf(error) });
      }
      if (!given.signal.aborted) controller.close();
    },
    cancel() {
      given.abort();
    },
  });
}
