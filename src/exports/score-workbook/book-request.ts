import * as z from 'zod/mini';
import { Catalog } from '../../contract/catalog.ts';
import { Localized } from '../../contract/localized.ts';
import { Scheme } from '../../contract/scheme.ts';
import { Slice } from '../../contract/slice.ts';

/** All that the workbook of a composite score is made of; plain data, as it goes to a worker. */
export const BookRequest = z.object({
  scheme: Scheme,
  /** The metrics of the scheme, denominators among them, at one period. */
  slice: Slice,
  /** The parks asked for. */
  parks: z.array(z.string()),
  catalog: z.pick(Catalog, { dataset: true, parks: true, metrics: true, sources: true }),
  language: z.enum(['zh', 'en']),
  /** The preset the scheme is, or was made from. */
  preset: Localized,
  isCustom: z.boolean(),
  /** Of the figure that shows the same score: subject, period, notes and check code. */
  subject: z.string(),
  time: z.string(),
  notes: z.array(z.string()),
  check: z.string(),
});
export type BookRequest = z.infer<typeof BookRequest>;
