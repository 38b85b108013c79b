import * as z from 'zod/mini';

/** RFC 9457 problem document. `field` names the offending parameter, `nearest` the known id most like an unknown one. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  instance: z.optional(z.string()),
  field: z.optional(z.string()),
  nearest: z.optional(z.string()),
});
export type Problem = z.infer<typeof Problem>;
