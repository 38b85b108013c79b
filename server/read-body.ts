import * as z from 'zod/mini';
import { ProblemError } from './problems.ts';

function tooLarge(mostBytes: number): ProblemError {
  return new ProblemError(413, `The body is larger than ${String(mostBytes)} bytes.`, { field: 'body' });
}

/** The bytes of a request's body as they come. Stops reading at the limit, whatever length the request claims, and throws `refusal`. */
export async function* bodyChunks(
  request: Request,
  mostBytes: number,
  refusal: ProblemError,
): AsyncGenerator<Uint8Array, void> {
  const reader = request.body?.getReader();
  let length = 0;
  for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
    length += next.value.byteLength;
    if (length > mostBytes) {
      // Of a copied stream it ends only when the other copy is cancelled, too.
      void reader?.cancel();
      throw refusal;
    }
    yield next.value;
  }
}

async function textOf(request: Request, mostBytes: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of bodyChunks(request, mostBytes, tooLarge(mostBytes)))
    text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ProblemError(400, 'The body is not JSON.', { field: 'body' });
  }
}

const mostErrors = 20;

/**
 * The JSON body of a request, read by a schema. Throws a 413 above the limit, and a 400 that names every place which does not fit
 * (`dimensions.0.weight`), at most twenty.
 */
export async function readBody<Schema extends z.ZodMiniType>(
  schema: Schema,
  request: Request,
  mostBytes: number,
): Promise<z.infer<Schema>> {
  const read = z.safeParse(schema, jsonOf(await textOf(request, mostBytes)), { error: z.locales.en().localeError });
  if (read.success) return read.data;
  const errors = read.error.issues.slice(0, mostErrors).map(({ path, message }) => ({
    field: path.length === 0 ? 'body' : path.map(String).join('.'),
    detail: message,
  }));
  const [first] = errors;
  throw new ProblemError(400, `${first?.field ?? 'body'}: ${first?.detail ?? 'not valid'}`, {
    field: first?.field,
    errors,
  });
}
