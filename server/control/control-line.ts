import * as z from 'zod/mini';

/** The socket in DATA_DIR at which the process that holds the database file takes commands of whoever may open it. */
export const controlFile = 'parkscope.sock';

/** What is sent first to the process that holds the database: one line of JSON. */
export const ControlAsk = z.object({
  command: z.string(),
  args: z.array(z.string()),
  /** Where the one who asks stands: relative paths are of there. */
  cwd: z.string(),
  /** The name under which the system knows the one who asks. */
  user: z.string(),
});
export type ControlAsk = z.infer<typeof ControlAsk>;

const place = { path: z.string(), at: z.int().check(z.nonnegative()) };

/** A step on a file of the one who asks, who may do what the server's own user may not, and the reverse. `data` is Base64. */
export const FileStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('read'), ...place }),
  z.object({ step: z.literal('write'), ...place, data: z.string(), mode: z.int() }),
  z.object({ step: z.literal('keep'), path: z.string() }),
  z.object({ step: z.literal('drop'), path: z.string() }),
]);
export type FileStep = z.infer<typeof FileStep>;

/** What comes back, a line of JSON each: what to print and what to do with files, then how it ended. */
export const ControlSaid = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('out'), text: z.string() }),
  z.object({ kind: z.literal('progress'), text: z.string(), isStep: z.boolean() }),
  z.object({ kind: z.literal('file'), file: FileStep }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), text: z.string(), isUsage: z.boolean() }),
]);
export type ControlSaid = z.infer<typeof ControlSaid>;

/** The answer to a step on a file, a line of JSON. */
export const FileAnswer = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('part'), data: z.string(), isEnd: z.boolean() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), text: z.string() }),
]);
export type FileAnswer = z.infer<typeof FileAnswer>;
