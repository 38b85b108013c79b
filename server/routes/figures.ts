import { type Context, Hono } from 'hono';
import { cacheHeaders, packBytes } from '../pack.ts';
import { packedAnswers } from '../answers.ts';
import { pictureCatalog, pictureFacts } from '../images/picture-facts.ts';
import {
  type Picture,
  type PictureFacts,
  type PictureJob,
  PictureRefusedError,
  type Pictures,
  PicturesBusyError,
} from '../images/picture-job.ts';
import { pictureKey } from '../images/picture-key.ts';
import { readPictureQuery, requireIds } from '../images/picture-query.ts';
import type { View } from '../../src/figures/view.ts';
import type { MetricsReader } from '../store.ts';
import type { Packed } from '../cache.ts';
import { ProblemError } from '../problems.ts';

/** What it takes to answer with pictures. */
export interface FiguresOptions {
  /** Undefined where nothing draws, as in the mock in a browser. */
  readonly pictures: Pictures | undefined;
  /** Seconds until this reader may have another picture drawn; 0: now. */
  readonly waitS: (context: Context) => number;
  readonly cacheBytes: number;
  readonly build: string;
}

export const figurePaths = { svg: '/figures.svg', png: '/figures.png' } as const;
type Format = keyof typeof figurePaths;

const types: Readonly<Record<Format, string>> = { svg: 'image/svg+xml; charset=utf-8', png: 'image/png' };

/** A picture opened by itself is a document of this origin: it may show what it carries and do nothing. */
const picturePolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/** Asked of facts of one release; drawn on other threads. Throws what the reader is to be told. */
export async function drawn(pictures: Pictures, job: PictureJob, facts: PictureFacts): Promise<Picture | null> {
  try {
    return await pictures.draw(job, facts);
  } catch (error) {
    if (error instanceof PicturesBusyError) throw new ProblemError(503, error.message, { retryAfterS: 2 });
    if (error instanceof PictureRefusedError) throw new ProblemError(422, error.message);
    throw error;
  }
}

async function packedPicture(picture: Picture | null, format: Format, etag: string): Promise<Packed> {
  if (picture === null || picture.bytes === null) throw new ProblemError(404, 'The link names no figure.');
  const name = encodeURIComponent(`${picture.fileName}.${format}`).replaceAll(/['()*]/g, '_');
  const headers = {
    ...cacheHeaders(etag),
    'Content-Type': types[format],
    'Content-Disposition': `inline; filename="figure.${format}"; filename*=UTF-8''${name}`,
    'Content-Security-Policy': picturePolicy,
  };
  // The fonts inside are compressed already: gzip takes the base64 off them, and brotli would take long for little more.
  if (format === 'svg') return packBytes(picture.bytes, headers, null);
  return { plain: picture.bytes, headers, encoded: {} };
}

/** The reader of what a View is of. */
export type ReaderOf = (view: Pick<View, 'dataset' | 'release'>) => Promise<MetricsReader>;

/** Figures as pictures: the View in the query, as a page's address has it, drawn as the page itself takes it away. */
export function figureRoutes(readerOf: ReaderOf, options: FiguresOptions): Hono {
  const { pictures, waitS, cacheBytes, build } = options;
  const send = packedAnswers({ cacheBytes, build });
  const app = new Hono();
  for (const format of ['svg', 'png'] as const) {
    app.get(figurePaths[format], async (context) => {
      if (pictures === undefined) throw new ProblemError(501, 'This server draws no pictures.');
      const asked = readPictureQuery(new URL(context.req.url).searchParams);
      const reader = await readerOf(asked.link.view);
      const catalog = await pictureCatalog(reader, asked.link.view.dataset);
      requireIds(asked.link, catalog);
      const job: PictureJob = { ...asked, format };
      const facts = pictureFacts(reader, catalog);
      return send(
        context,
        { release: catalog.dataset.release.id, url: pictureKey(job, catalog.dataset.id) },
        async (etag) => {
          const retryAfterS = waitS(context);
          if (retryAfterS > 0)
            throw new ProblemError(429, 'You had many pictures drawn. Wait before the next.', { retryAfterS });
          return packedPicture(await drawn(pictures, job, facts), format, etag);
        },
      );
    });
  }
  return app;
}
