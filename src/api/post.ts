import type * as z from 'zod/mini';
import { request } from './client.ts';

/**
 * POSTs JSON under the API as the holder of a token, and reads the answer by its schema. Throws ApiError (the server's own problem),
 * UnreachableError, or a ZodError where the answer breaks the contract.
 */
export async function postJson<Schema extends z.ZodMiniType>(
  path: string,
  { schema, body, token }: { readonly schema: Schema; readonly body: unknown; readonly token: string },
): Promise<z.infer<Schema>> {
  const response = await request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  });
  return schema.parse(await response.json());
}
