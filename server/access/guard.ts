import type { Context } from 'hono';
import { ProblemError } from '../problems.ts';
import type { AccessStore } from '../store.ts';
import { type AccessRole, type AccessToken, includesRole, isTokenText } from './access-token.ts';
import { sha256 } from './audit-chain.ts';
import { failureLimit } from './failure-limit.ts';

/** Who asks, as releases and the audit log name them. */
export interface Identity {
  readonly name: string;
  readonly role: AccessRole;
}

/** What somebody wants to do, as the audit log names it. */
export interface Intent {
  /** As `publish`, `restore`, `import`. */
  readonly action: string;
  readonly dataset?: string | undefined;
}

export interface GuardOptions {
  readonly access: AccessStore;
  /** `token`: reading, too, is for those who are signed in. */
  readonly readAccess: 'open' | 'token';
  /** The header in which a proxy names the reader it has signed in; null: none is believed. */
  readonly userHeader: string | null;
  readonly addressOf: (context: Context) => string;
  readonly now?: () => number;
}

export interface Guard {
  /**
   * Who asks, with at least this role. Only a token in the header `Authorization: Bearer …` counts: what browsers send by themselves, such as
   * a proxy's cookie, would let any page they show write here. Throws a ProblemError (401, 403, 429), which the audit log is told of.
   */
  requireRole(context: Context, role: AccessRole, intent: Intent): Promise<Identity>;
  /** Nothing where reading is open, or the reader is signed in by a token or a proxy. Throws a 401 or 429 otherwise. */
  requireReader(context: Context): Promise<void>;
}

const failuresPerMinute = 10;

function unknown(detail: string): ProblemError {
  return new ProblemError(401, detail, { challenge: 'Bearer realm="Parkscope"' });
}

/** The text of a Bearer header; null where there is none. */
function bearerOf(context: Context): string | null {
  return /^Bearer +(\S+)$/i.exec(context.req.header('Authorization')?.trim() ?? '')?.[1] ?? null;
}

/** Says who may do what. */
export function createGuard({ access, readAccess, userHeader, addressOf, now }: GuardOptions): Guard {
  const limit = failureLimit({ perMinute: failuresPerMinute, ...(now === undefined ? {} : { now }) });

  const userOf = (context: Context): string | null => {
    const user = userHeader === null ? undefined : context.req.header(userHeader)?.trim();
    return user === undefined || user === '' ? null : user.slice(0, 200);
  };

  function refuseBusy(context: Context): void {
    const retryAfterS = limit.waitS(addressOf(context));
    if (retryAfterS > 0) throw new ProblemError(429, 'Too many attempts without a valid token.', { retryAfterS });
  }

  /** The token of a request; null where it names none that can be used. */
  async function tokenOf(context: Context): Promise<AccessToken | null> {
    const text = bearerOf(context);
    if (text === null || !isTokenText(text)) return null;
    const token = await access.tokenOf(await sha256(text));
    return token?.revokedAt === null ? token : null;
  }

  return {
    async requireRole(context, role, { action, dataset = null }) {
      refuseBusy(context);
      const token = await tokenOf(context);
      const user = userOf(context);
      const name = [token?.name ?? '', user === null ? '' : `(${user})`].filter((part) => part !== '').join(' ');
      if (token !== null && includesRole(token.role, role)) return { name, role: token.role };
      const isLast = limit.fail(addressOf(context));
      const reason = token === null ? 'no valid token' : `the role ${role} is needed, the token has ${token.role}`;
      const detail = `${reason}; from ${addressOf(context)}${isLast ? '; further attempts are turned away for a while' : ''}`;
      const at = new Date().toISOString();
      await access.note({ at, actor: name, action, outcome: 'refused', dataset, release: null, detail });
      if (token === null) throw unknown('A valid token is needed: Authorization: Bearer …');
      throw new ProblemError(403, `The token of "${token.name}" may not do this: the role ${role} is needed.`);
    },

    async requireReader(context) {
      if (readAccess === 'open' || userOf(context) !== null) return;
      refuseBusy(context);
      if ((await tokenOf(context)) !== null) return;
      // Whoever only lacks a token is told; whoever tries tokens is slowed down.
      if (bearerOf(context) !== null) limit.fail(addressOf(context));
      throw unknown('Reading here is for those who are signed in: a token is needed.');
    },
  };
}
