import type { BookReply } from './book-reply.ts';
import { BookRequest } from './book-request.ts';
import { scoreWorkbook } from './score-workbook.ts';

/** The reply to one request. ZodError where the message is none. */
export function answerBook(message: unknown): BookReply {
  const outcome = scoreWorkbook(BookRequest.parse(message));
  return outcome.ok
    ? { kind: 'book', bytes: new Uint8Array(outcome.result) }
    : { kind: 'refused', reason: outcome.refusal.reason };
}
