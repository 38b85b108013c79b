import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';

/**
 * The address a request came from. Behind a proxy it is what the nearest one added to X-Forwarded-For; nobody else's word is taken for it.
 */
export function clientAddress({ req, env }: Context<{ Bindings: HttpBindings }>, trustsProxy: boolean): string {
  const forwarded = trustsProxy ? req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? env.incoming.socket.remoteAddress ?? '';
}
