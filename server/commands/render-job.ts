import type { PictureJob } from '../images/picture-job.ts';
import { readPictureQuery } from '../images/picture-query.ts';
import { ProblemError } from '../problems.ts';
import type { RenderRow } from './render-rows.ts';

/** A picture that cannot be drawn or written; the message says why, and where it was asked for. */
export class RenderError extends Error {}

/** The same with its place before it. */
export function renderError({ place }: Pick<RenderRow, 'place'>, reason: string, cause?: unknown): RenderError {
  return new RenderError(place === '' ? reason : `${place}: ${reason}`, { cause });
}

function linkOf(row: RenderRow): URL {
  if (row.link.trim() === '') throw renderError(row, 'There is no link.');
  try {
    // A link copied from a browser, or its path and query alone.
    return new URL(row.link.trim(), 'http://localhost/');
  } catch (cause) {
    throw renderError(row, `"${row.link}" is no link.`, cause);
  }
}

function formatOf(row: RenderRow): 'svg' | 'png' {
  const ending = /\.(svg|png)$/i.exec(row.out)?.[1]?.toLowerCase();
  if (ending === 'svg' || ending === 'png') return ending;
  throw renderError(row, `"${row.out}" ends neither in .png nor in .svg.`);
}

/** The picture a row asks for: what its link says, but for what the row says otherwise. Throws RenderError. */
export function renderJob(row: RenderRow): PictureJob {
  const format = formatOf(row);
  const { pathname, searchParams } = linkOf(row);
  const asked = new URLSearchParams(searchParams);
  // The page's own theme may be the reader's system's, which is nobody's here.
  if (asked.get('theme') === 'system') asked.delete('theme');
  asked.set('path', pathname.slice(1));
  for (const [name, value] of [
    ['theme', row.theme],
    ['lang', row.lang],
  ] as const)
    if (value !== '') asked.set(name, value);
  if (row.size !== '') asked.append('size', row.size);
  try {
    return { ...readPictureQuery(asked), format };
  } catch (error) {
    if (error instanceof ProblemError) throw renderError(row, reasonOf(error), error);
    throw error;
  }
}

/** A problem in one line, with the id that may have been meant. */
export function reasonOf({ message, details }: ProblemError): string {
  return details.nearest === undefined ? message : `${message} Did you mean "${details.nearest}"?`;
}
