import type { Problem } from '../src/contract/problem.ts';
import { nearest } from './nearest.ts';

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Content too large',
  422: 'Unprocessable content',
  429: 'Too many requests',
  500: 'Internal error',
  501: 'Not implemented',
  503: 'Service unavailable',
  507: 'Insufficient storage',
};

export interface ProblemDetails {
  readonly field?: string | undefined;
  readonly nearest?: string | undefined;
  /** Every place of a body that does not fit. */
  readonly errors?: readonly { readonly field: string; readonly detail: string }[] | undefined;
  /** After how many seconds the same may be asked again. */
  readonly retryAfterS?: number | undefined;
  /** How to say who one is (WWW-Authenticate). */
  readonly challenge?: string | undefined;
}

/** A request that cannot be answered, as the reader is to be told (RFC 9457). */
export class ProblemError extends Error {
  readonly status: number;
  readonly details: ProblemDetails;

  constructor(status: number, detail: string, details: ProblemDetails = {}) {
    super(detail);
    this.name = 'ProblemError';
    this.status = status;
    this.details = details;
  }
}

export function badParameter(field: string, detail: string, near?: string): ProblemError {
  return new ProblemError(400, detail, { field, nearest: near });
}

/** Nothing has the id that the path names. */
export function unknownId(field: string, id: string, known: readonly string[]): ProblemError {
  return new ProblemError(404, `No ${field} has the id "${id}".`, { field, nearest: nearest(id, known) });
}

/** The problem document. `path` is where it happened. */
export function problemDocument(error: ProblemError, path: string): Problem {
  return {
    type: 'about:blank',
    title: titles[error.status] ?? 'Problem',
    status: error.status,
    detail: error.message,
    instance: path,
    ...(error.details.field === undefined ? {} : { field: error.details.field }),
    ...(error.details.nearest === undefined ? {} : { nearest: error.details.nearest }),
    ...(error.details.errors === undefined ? {} : { errors: [...error.details.errors] }),
  };
}

/** The problem document as an answer. */
export function problemResponse(error: ProblemError, path: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(problemDocument(error, path)), {
    status: error.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...(error.details.retryAfterS === undefined ? {} : { 'Retry-After': String(error.details.retryAfterS) }),
      ...(error.details.challenge === undefined ? {} : { 'WWW-Authenticate': error.details.challenge }),
      ...headers,
    },
  });
}
