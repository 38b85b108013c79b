import * as z from 'zod/mini';
import { jsonOf, type ReadKept } from './kept-storage.ts';

export const keptVersion = 1;
export const mostViews = 200;
export const longestName = 120;

/** A View kept on this device under a name. */
export const KeptView = z.object({
  id: z.int(),
  name: z.string().check(z.minLength(1), z.maxLength(longestName)),
  /** Path and query within this application. */
  address: z.string().check(z.regex(/^\/(?:compare|rankings|score|parks(?:\/[^/?#]+)?)\/?(?:\?[^#]*)?$/)),
  dataset: z.nullable(z.string()),
  savedAt: z.iso.datetime(),
});
export type KeptView = z.infer<typeof KeptView>;

const Stored = z.object({ version: z.literal(keptVersion), state: z.object({ views: z.array(z.unknown()) }) });
const File = z.object({
  kind: z.literal('parkscope.my-views'),
  version: z.literal(keptVersion),
  views: z.array(z.unknown()),
});

/** The entries that are kept views, each id once. */
function sound(entries: readonly unknown[]): readonly KeptView[] {
  const views = entries.flatMap((entry) => {
    const { success, data } = KeptView.safeParse(entry);
    return success ? [data] : [];
  });
  return views.filter(({ id }, index) => views.findIndex((each) => each.id === id) === index).slice(0, mostViews);
}

/** Reads what the device has stored. A text of another version, or none of ours, holds no view. */
export function readStored(text: string): ReadKept<{ readonly views: readonly KeptView[] }> {
  const { success, data } = Stored.safeParse(jsonOf(text));
  if (!success) return { kept: null, isWhole: false };
  const views = sound(data.state.views);
  return { kept: { views }, isWhole: views.length === data.state.views.length };
}

/** The views as a file another device can read. */
export function writeFile(views: readonly KeptView[]): string {
  return JSON.stringify({ kind: 'parkscope.my-views', version: keptVersion, views }, null, 2);
}

/** The views of such a file; null where it is none. */
export function readFile(text: string): readonly KeptView[] | null {
  const { success, data } = File.safeParse(jsonOf(text));
  return success ? sound(data.views) : null;
}

export function newestFirst(views: readonly KeptView[]): readonly KeptView[] {
  return views.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt) || b.id - a.id);
}
