import * as z from 'zod/mini';

/** The socket in DATA_DIR at which the process that holds the database file takes commands of whoever may open it. */
export const controlFile = 'parkscope.sock';

/** What is sent to the process that holds the database: one line of JSON. */
export const ControlAsk = z.object({
  command: z.string(),
  args: z.array(z.string()),
  /** Where the one who asks stands: relative paths are of there. */
  cwd: z.string(),
});
export type ControlAsk = z.infer<typeof ControlAsk>;

/** What comes back, a line of JSON each: what to print, then how it ended. */
export const ControlSaid = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('out'), text: z.string() }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), text: z.string(), isUsage: z.boolean() }),
]);
export type ControlSaid = z.infer<typeof ControlSaid>;
