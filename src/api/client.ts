import * as z from 'zod/mini';
import { Problem } from '../contract/problem.ts';

/** The server answered with a problem document. */
export class ApiError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiError';
    this.problem = problem;
  }
}

/** No answer came: the network is down or the server is. */
export class UnreachableError extends Error {
  constructor(cause: unknown) {
    super('The data service did not answer.', { cause });
    this.name = 'UnreachableError';
  }
}

export const base = '/api/v1';

/** What a refusal says: the server's own problem, or its status where it says nothing that can be read. */
export function problemOf(
  { status, statusText }: { readonly status: number; readonly statusText: string },
  content: unknown,
): Problem {
  const read = Problem.safeParse(content);
  if (read.success) return read.data;
  return { type: 'about:blank', title: statusText, status, detail: `HTTP ${String(status)}` };
}

/** Asks the API. Throws ApiError or UnreachableError. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(base + path, init).catch((cause: unknown) => {
    throw init.signal?.aborted === true ? cause : new UnreachableError(cause);
  });
  if (!response.ok) throw new ApiError(problemOf(response, await response.json().catch(() => null)));
  return response;
}

/**
 * GETs a path under the API and reads the answer by its schema.
 * Throws ApiError (the server's own problem), UnreachableError, or a ZodError where the answer breaks the contract.
 */
export async function getJson<Schema extends z.ZodMiniType>(
  path: string,
  schema: Schema,
  signal?: AbortSignal,
): Promise<z.infer<Schema>> {
  const response = await request(path, { signal: signal ?? null });
  return z.parse(schema, await response.json());
}

/** GETs a path as a file. A link with `download` would pass by the development mock, so files are fetched too. */
export async function getBlob(path: string): Promise<Blob> {
  return (await request(path)).blob();
}
