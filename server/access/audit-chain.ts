/** What was done or refused, by whom, and when. */
export interface AuditEvent {
  /** ISO 8601. */
  readonly at: string;
  /** The name of a token, with the reader a proxy vouches for; `server` for what a start does; empty where nobody was known. */
  readonly actor: string;
  /** As `publish`, `restore`, `token.create`. */
  readonly action: string;
  readonly outcome: 'done' | 'refused';
  readonly dataset: string | null;
  readonly release: string | null;
  /** A note, or why it was refused. Never a token. */
  readonly detail: string;
}

/** A line of the audit log: `hash` is of the event and of the line before, so that none can be changed, removed or moved alone. */
export interface AuditLine extends AuditEvent {
  /** From 1. */
  readonly no: number;
  /** SHA-256 (hex). */
  readonly hash: string;
}

/** The newest line, as it is kept apart from the log: what was cut off its end is missed. */
export interface AuditHead {
  readonly no: number;
  readonly hash: string;
}

/** What comes before the first line. */
export const noLine: AuditHead = { no: 0, hash: '0'.repeat(64) };

/** SHA-256 (hex) of a text in UTF-8. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The line that follows `head`. */
export async function lineAfter(head: AuditHead, event: AuditEvent): Promise<AuditLine> {
  const { at, actor, action, outcome, dataset, release, detail } = event;
  const no = head.no + 1;
  const hash = await sha256(JSON.stringify([head.hash, no, at, actor, action, outcome, dataset, release, detail]));
  return { at, actor, action, outcome, dataset, release, detail, no, hash };
}

/** How far a log can be trusted. */
export type AuditFinding =
  | { readonly kind: 'whole'; readonly lines: number; readonly head: AuditHead }
  /** The first place that does not fit: a line was changed, removed, added or moved there. */
  | { readonly kind: 'broken'; readonly no: number }
  /** The lines fit, but the log does not end with the line it ended with. */
  | { readonly kind: 'cut'; readonly lines: number; readonly head: AuditHead };

/** Follows the chain from the first line; `head` is the newest line as kept apart. */
export async function verifyChain(lines: readonly AuditLine[], head: AuditHead): Promise<AuditFinding> {
  let before = noLine;
  for (const line of lines) {
    const expected = await lineAfter(before, line);
    if (line.no !== expected.no || line.hash !== expected.hash) return { kind: 'broken', no: expected.no };
    before = { no: line.no, hash: line.hash };
  }
  const isWhole = before.no === head.no && before.hash === head.hash;
  return isWhole ? { kind: 'whole', lines: lines.length, head } : { kind: 'cut', lines: lines.length, head };
}
