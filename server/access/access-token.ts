import { sha256 } from './audit-chain.ts';

/** What a token allows, the least first: an editor imports, a publisher also publishes and restores. */
export const roles = ['reader', 'editor', 'publisher'] as const;
export type AccessRole = (typeof roles)[number];

export function isRole(text: string): text is AccessRole {
  return roles.some((each) => each === text);
}

/** A token as it is kept: its text is known to its holder alone. */
export interface AccessToken {
  /** Names it, in lists and when it is revoked. */
  readonly id: string;
  readonly name: string;
  readonly role: AccessRole;
  /** SHA-256 (hex) of the text. Its 256 random bits cannot be guessed, so that a slow hash would add nothing. */
  readonly hash: string;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

const prefix = 'pks';

function random(bytes: number): string {
  return [...crypto.getRandomValues(new Uint8Array(bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A text as a log may hold it: whoever writes a token where none belongs, such as in an address, does not give it away. */
export function withoutTokens(text: string): string {
  return text.replace(/pks_[0-9a-z_]+/gi, `${prefix}_…`);
}

/** A new token, and its text, which is shown once: `pks_`, the token's id, and 256 random bits in hex. */
export async function newToken(
  { name, role }: Pick<AccessToken, 'name' | 'role'>,
  createdAt = new Date().toISOString(),
): Promise<{ readonly text: string; readonly token: AccessToken }> {
  const id = random(4);
  const text = `${prefix}_${id}_${random(32)}`;
  return { text, token: { id, name, role, hash: await sha256(text), createdAt, revokedAt: null } };
}

/** Whether a text can be a token at all. */
export function isTokenText(text: string): boolean {
  return /^pks_[0-9a-f]{8}_[0-9a-f]{64}$/.test(text);
}

/** Whether a role includes another. */
export function includesRole(held: AccessRole, needed: AccessRole): boolean {
  return roles.indexOf(held) >= roles.indexOf(needed);
}
