import * as z from 'zod/mini';
import { Localized } from './localized.ts';

/** A day that there is, as YYYY-MM-DD. */
export const Day = z.string().check(
  z.refine((text) => {
    const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
    return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
  }, 'a day that there is, as 2025-03-31, is needed'),
);

/** A problem of a project, the office that answers for it, and how it was solved. Closed where `closedOn` is a day; then a solution stands. */
export const Issue = z.object({
  id: z.string(),
  project: z.string(),
  problem: Localized,
  /** The office that answers for it. */
  office: Localized,
  /** Who answers for it there, where given. */
  person: z.nullable(Localized),
  raisedOn: z.string(),
  /** Null where nobody set a day: it is never overdue then. */
  dueOn: z.nullable(z.string()),
  closedOn: z.nullable(z.string()),
  solution: z.nullable(Localized),
  /** The day a released row tells of; null for what was raised here. */
  asOf: z.nullable(z.string()),
  source: z.nullable(z.string()),
});
export type Issue = z.infer<typeof Issue>;

export const IssueState = z.enum(['open', 'overdue', 'closed']);
export type IssueState = z.infer<typeof IssueState>;

/** An entry of the ledger as it stands. */
export const LedgerEntry = z.extend(Issue, {
  /** How often it was changed; 0: as its release has it. A change names the version it was made on. */
  version: z.int(),
  /** Of the day `asOf` of the ledger. */
  state: IssueState,
});
export type LedgerEntry = z.infer<typeof LedgerEntry>;

/** What the API answers of the problems of a dataset's projects. */
export const IssueLedger = z.object({
  dataset: z.string(),
  release: z.string(),
  /** The day that what is overdue, and how long it has stood, is counted to. */
  asOf: z.string(),
  /** Whether the server takes changes; static publications and the mock do not. */
  takesChanges: z.boolean(),
  /** The oldest first. */
  issues: z.array(LedgerEntry),
});
export type IssueLedger = z.infer<typeof IssueLedger>;

export const IssueAction = z.enum(['released', 'raised', 'changed', 'closed', 'reopened']);
export type IssueAction = z.infer<typeof IssueAction>;

/** What was done to an entry, and the whole of it afterwards. */
export const IssueChange = z.object({
  version: z.int(),
  /** `released`: it came with a release, which tells who published it, and when. */
  action: IssueAction,
  /** ISO 8601. */
  at: z.nullable(z.string()),
  author: z.nullable(z.string()),
  reason: z.nullable(z.string()),
  issue: Issue,
});
export type IssueChange = z.infer<typeof IssueChange>;

/** One entry, and all that was done to it, the oldest first. */
export const IssueRecord = z.object({ dataset: z.string(), entry: LedgerEntry, history: z.array(IssueChange) });
export type IssueRecord = z.infer<typeof IssueRecord>;

/** A text that says something, in one language: whoever writes it speaks one. */
function text(most: number) {
  return z.string().check(z.trim(), z.minLength(1), z.maxLength(most));
}

/** A new entry. `raisedOn` left out: the ledger's day. */
export const RaiseIssue = z.strictObject({
  project: z.string(),
  problem: text(500),
  office: text(100),
  person: z.optional(text(100)),
  raisedOn: z.optional(Day),
  dueOn: Day,
});
export type RaiseIssue = z.infer<typeof RaiseIssue>;

const onVersion = { version: z.int() };

/** What is done to an entry that stands at `version`. `closedOn` left out: the ledger's day. */
export const ChangeIssue = z.discriminatedUnion('action', [
  z.strictObject({
    action: z.literal('change'),
    ...onVersion,
    office: z.optional(text(100)),
    dueOn: z.optional(Day),
    reason: text(500),
  }),
  z.strictObject({ action: z.literal('close'), ...onVersion, solution: text(1000), closedOn: z.optional(Day) }),
  z.strictObject({ action: z.literal('reopen'), ...onVersion, reason: text(500) }),
]);
export type ChangeIssue = z.infer<typeof ChangeIssue>;
