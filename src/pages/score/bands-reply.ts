import * as z from 'zod/mini';
import { Aggregation, Missing, Normalisation } from '../../contract/scheme.ts';

const Variants = z.array(z.object({ normalisation: Normalisation, aggregation: Aggregation, missing: Missing }));

const Plain = z.discriminatedUnion('kind', [
  /** How far it is, 0–1. */
  z.object({ id: z.int(), kind: z.literal('progress'), share: z.number() }),
  z.object({
    id: z.int(),
    kind: z.literal('bands'),
    bands: z.array(z.object({ park: z.string(), p5: z.int(), median: z.int(), p95: z.int() })),
    /** The methods that were drawn from, and those that the figures do not allow. */
    variants: Variants,
    refused: Variants,
  }),
  /** The scheme cannot be drawn with. */
  z.object({ id: z.int(), kind: z.literal('refused') }),
]);
type Plain = z.infer<typeof Plain>;

/** What the worker says to the question of this number. */
export type BandsReply =
  | Exclude<Plain, { readonly kind: 'bands' }>
  | (Extract<Plain, { readonly kind: 'bands' }> & {
      /** The ranks of every draw, park by park, in the order of the bands. */
      readonly ranks: Uint16Array;
    });

/** A message of the worker; null where it is none. Its ranks are looked at here: what parses arrays of bytes would weigh on every page. */
export function readBandsReply(message: unknown): BandsReply | null {
  const { success, data } = Plain.safeParse(message);
  if (!success) return null;
  if (data.kind !== 'bands') return data;
  const ranks = typeof message === 'object' && message !== null && 'ranks' in message ? message.ranks : null;
  return ranks instanceof Uint16Array && ranks.length % Math.max(1, data.bands.length) === 0
    ? { ...data, ranks }
    : null;
}
