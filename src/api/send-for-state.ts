import * as z from 'zod/mini';
import { type ImportState, ImportStep } from '../contract/import.ts';
import { ApiError, base, problemOf, UnreachableError } from './client.ts';

/** How far an import is: bytes sent, then rows read, then held to the rules of the dataset. */
export type ImportProgress =
  | { readonly step: 'sending'; readonly sent: number; readonly of: number }
  | Exclude<ImportStep, { readonly step: 'done' | 'failed' }>;

export interface Sending {
  readonly method: 'POST' | 'PUT';
  /** Below the API. */
  readonly path: string;
  readonly body: Blob | string;
  readonly token: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ImportProgress) => void;
}

function contentOf({ responseText }: XMLHttpRequest): unknown {
  try {
    return JSON.parse(responseText);
  } catch {
    return null;
  }
}

/** The lines that are whole by now, from line number `from`. */
function wholeLines(text: string, from: number): readonly string[] {
  return text
    .slice(0, text.lastIndexOf('\n') + 1)
    .split('\n')
    .slice(from, -1);
}

/**
 * Sends files or a mapping and gives the import as it is then staged. XMLHttpRequest, as fetch does not tell how much was sent.
 * Throws ApiError, UnreachableError, the signal's reason where it is cancelled, or a ZodError where the answer breaks the contract.
 */
export function sendForState({ method, path, body, token, signal, onProgress }: Sending): Promise<ImportState> {
  return new Promise((resolve, reject: (reason: unknown) => void) => {
    const request = new XMLHttpRequest();
    let read = 0;
    let outcome: ImportState | null = null;
    const take = (): void => {
      if (request.status < 200 || request.status > 299) return;
      for (const line of wholeLines(request.responseText, read)) {
        read += 1;
        const step = z.parse(ImportStep, JSON.parse(line));
        if (step.step === 'failed') throw new ApiError(step.problem);
        if (step.step === 'done') outcome = step.state;
        else onProgress(step);
      }
    };
    const attempt = (run: () => void): void => {
      try {
        run();
      } catch (error) {
        reject(error);
      }
    };
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      onProgress({ step: 'sending', sent: loaded, of: total });
    });
    request.addEventListener('progress', () => {
      attempt(take);
    });
    request.addEventListener('load', () => {
      attempt(() => {
        if (request.status < 200 || request.status > 299) throw new ApiError(problemOf(request, contentOf(request)));
        take();
        if (outcome === null) throw new UnreachableError('The answer ended before its outcome.');
        resolve(outcome);
      });
    });
    request.addEventListener('error', () => {
      reject(new UnreachableError('The request failed.'));
    });
    signal.addEventListener('abort', () => {
      request.abort();
      reject(signal.reason);
    });
    request.open(method, base + path);
    request.setRequestHeader('Accept', 'application/x-ndjson');
    request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.setRequestHeader(
      'Content-Type',
      typeof body === 'string' ? 'application/json' : 'application/octet-stream',
    );
    request.send(body);
  });
}
