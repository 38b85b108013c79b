import * as z from 'zod/mini';
import { longestSchemeName, writtenScheme } from '../figures/scheme-codec.ts';
import { jsonOf, type ReadKept } from './kept-storage.ts';

export const schemesVersion = 1;
export const mostSchemes = 50;

/** A scheme kept on this device under a name. */
export const KeptScheme = z.object({
  id: z.int(),
  name: z.string().check(z.minLength(1), z.maxLength(longestSchemeName)),
  /** The dataset it was made for. */
  dataset: z.string().check(z.minLength(1)),
  /** As a link says it, without its name. */
  scheme: z.string().check(z.refine((text) => writtenScheme(text).scheme !== null)),
  savedAt: z.iso.datetime(),
});
export type KeptScheme = z.infer<typeof KeptScheme>;

const Stored = z.object({ version: z.literal(schemesVersion), state: z.object({ schemes: z.array(z.unknown()) }) });

/** Reads what the device has stored: the entries that are schemes, each id once. A text of another version, or none of ours, holds none. */
export function readStoredSchemes(text: string): ReadKept<{ readonly schemes: readonly KeptScheme[] }> {
  const { success, data } = Stored.safeParse(jsonOf(text));
  if (!success) return { kept: null, isWhole: false };
  const sound = data.state.schemes.flatMap((entry) => {
    const read = KeptScheme.safeParse(entry);
    return read.success ? [read.data] : [];
  });
  const schemes = sound
    .filter(({ id }, index) => sound.findIndex((each) => each.id === id) === index)
    .slice(0, mostSchemes);
  return { kept: { schemes }, isWhole: schemes.length === data.state.schemes.length };
}
