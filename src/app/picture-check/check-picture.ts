import type { QueryClient } from '@tanstack/react-query';
import { changedNumbers, type ChangedNumber } from '../../exports/provenance/changed-numbers.ts';
import { numbersOf, type Provenance } from '../../exports/provenance/provenance.ts';
import { readProvenance, type ReadPage } from '../../exports/provenance/read-provenance.ts';
import type { Figure } from '../../figures/figure.ts';
import { partedAddress } from '../../figures/parted-address.ts';
import { loadWords } from '../../i18n/load-words.ts';
import { linkedFigureQuery } from '../../panels/linked-figure-query.ts';

/** The numbers of a picture beside those its figure has now; null where there is no such figure any more. */
export type Compared = {
  readonly release: string;
  readonly changes: readonly ChangedNumber[];
  readonly figure: Figure;
} | null;

export type PictureFinding =
  | { readonly kind: 'large' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'known'; readonly pages: readonly ReadPage[] };

/** No picture of ours comes near it. */
export const mostMegabytes = 60;

/** What a file says of itself. Rejects where it cannot be read. */
export async function readPicture(file: File): Promise<PictureFinding> {
  if (file.size > mostMegabytes * 1_000_000) return { kind: 'large' };
  const pages = readProvenance(new Uint8Array(await file.arrayBuffer()));
  return pages.length === 0 ? { kind: 'unknown' } : { kind: 'known', pages };
}

/** Makes the figure anew and compares its numbers. Rejects where its facts cannot be had. */
export async function compareWithNow(said: Provenance, client: QueryClient): Promise<Compared> {
  await loadWords(said.language);
  const linked = await client.fetchQuery(linkedFigureQuery(client, partedAddress(said.link), said.language));
  if (linked === null) return null;
  const { figure } = linked;
  return { release: figure.release.id, changes: changedNumbers(said.numbers, numbersOf(figure)), figure };
}
