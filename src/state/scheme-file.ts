import * as z from 'zod/mini';
import { Scheme } from '../contract/scheme.ts';
import { schemeName } from '../figures/scheme-codec.ts';
import { jsonOf } from './kept-storage.ts';

const version = 1;
const kind = 'parkscope.scheme';

const Head = z.object({ kind: z.literal(kind), version: z.literal(version) });
const File = z.object({ name: z.string(), dataset: z.string(), scheme: Scheme });

export type ReadSchemeFile =
  | { readonly kind: 'read'; readonly name: string | null; readonly dataset: string; readonly scheme: Scheme }
  | { readonly kind: 'not_json' }
  | { readonly kind: 'not_ours' }
  /** Where the file is not as it should be: scheme.dimensions.0.weight */
  | { readonly kind: 'wrong'; readonly places: readonly string[] };

/** A scheme as a file: what `POST …/score` takes, with the name a reader gave it and the dataset it was made for. */
export function writeSchemeFile(file: z.infer<typeof File>): string {
  return `${JSON.stringify({ kind, version, ...file }, null, 2)}\n`;
}

const mostPlaces = 5;

export function readSchemeFile(text: string): ReadSchemeFile {
  const json = jsonOf(text);
  if (json === undefined) return { kind: 'not_json' };
  if (!Head.safeParse(json).success) return { kind: 'not_ours' };
  const { success, data, error } = File.safeParse(json);
  if (success) return { kind: 'read', name: schemeName(data.name), dataset: data.dataset, scheme: data.scheme };
  const places = error.issues.map(({ path }) => path.map(String).join('.'));
  return { kind: 'wrong', places: [...new Set(places)].slice(0, mostPlaces) };
}
