import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Hooks, importKey } from '../../../api/import-queries.ts';
import type { ImportProgress } from '../../../api/send-for-state.ts';
import type { ImportState } from '../../../contract/import.ts';
import { forgetSessionToken, keepSessionToken } from '../../../state/session-token.ts';
import { troubleOf } from './import-trouble.ts';

export type Job = (hooks: Hooks) => Promise<ImportState>;

export interface ImportWork {
  /** Null: nothing is being sent or read. */
  readonly progress: ImportProgress | null;
  /** Why the last job failed; null where it did not. */
  readonly error: unknown;
  /** Does a job in place of the one that runs; gives what is then staged, or null where it failed or was overtaken. */
  readonly run: (job: Job, token: string) => Promise<ImportState | null>;
  readonly cancel: () => void;
}

/** Sends and reads files, one job at a time. What comes of it is kept as the import's own state. */
export function useImportWork(): ImportWork {
  const client = useQueryClient();
  const running = useRef<AbortController | null>(null);
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  const [error, setError] = useState<unknown>(null);

  function cancel() {
    running.current?.abort();
    running.current = null;
    setProgress(null);
  }

  // Who leaves the page no longer wants what is being read.
  useEffect(
    () => () => {
      running.current?.abort();
    },
    [],
  );

  async function run(job: Job, token: string): Promise<ImportState | null> {
    running.current?.abort();
    const own = new AbortController();
    running.current = own;
    const isCurrent = () => running.current === own;
    setError(null);
    setProgress({ step: 'rows', rows: 0 });
    try {
      const onProgress = (next: ImportProgress) => {
        if (isCurrent()) setProgress(next);
      };
      const state = await job({ token, signal: own.signal, onProgress });
      if (!isCurrent()) return null;
      keepSessionToken(token);
      client.setQueryData(importKey(state.id), state);
      return state;
    } catch (failure) {
      if (!isCurrent() || own.signal.aborted) return null;
      if (troubleOf(failure) === 'token') forgetSessionToken();
      setError(failure);
      return null;
    } finally {
      if (isCurrent()) {
        running.current = null;
        setProgress(null);
      }
    }
  }

  return { progress, error, run, cancel };
}
