import * as z from 'zod/mini';

/** What the worker that writes a workbook answers: the file, or why there is none. */
export const BookReply = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('book'), bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
]);
export type BookReply = z.infer<typeof BookReply>;
