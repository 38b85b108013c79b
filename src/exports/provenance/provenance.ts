import * as z from 'zod/mini';
import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import { columnHead } from '../plain-cell.ts';
import { withoutSparks } from '../without-sparks.ts';
import { PictureLook } from './picture-look.ts';
import { sha256Text } from './sha256.ts';

/** The figure's table as it is printed: heads with their units, then rows of texts, the first of each its name. */
const Numbers = z.object({ columns: z.array(z.string()), rows: z.array(z.array(z.string())) });
export type Numbers = z.infer<typeof Numbers>;

/** What a picture says of where it comes from. */
export const Provenance = z.object({
  parkscope: z.literal(1),
  /** The View, as a path and query of the application, its dataset named. */
  link: z.string(),
  dataset: z.string(),
  release: z.string(),
  /** The short code in the picture's foot. */
  check: z.string(),
  language: z.enum(['zh', 'en']),
  title: z.string(),
  numbers: Numbers,
  /** How the picture was drawn; slides and pages do not say, nor did pictures always. */
  look: z.optional(PictureLook),
  /** SHA-256 of what stands above, as `sealOf` takes it. */
  seal: z.string(),
  /** SHA-256 of the picture itself: what is drawn of an SVG or a page, the compressed pixels of a PNG, the marks of a slide. */
  picture: z.string(),
});
export type Provenance = z.infer<typeof Provenance>;
/** All of it but for the picture's own hash, which each kind of file takes in its way. */
export type Said = Omit<Provenance, 'picture'>;

/** The numbers of a figure in the one form that hashes and comparisons are made of. */
export function numbersOf(figure: Figure): Numbers {
  const { columns, rows } = withoutSparks(figure.table);
  return {
    columns: columns.map((column) => columnHead(column, figure.language)),
    rows: rows.map(({ heading, cells }) => (heading === undefined ? cells.map(({ text }) => text) : [heading])),
  };
}

type Sealed = Omit<Provenance, 'seal' | 'picture' | 'parkscope'>;

/** SHA-256 over all that is said, as JSON of lists, in which no order of keys matters. */
export function sealOf({ link, dataset, release, check, language, title, numbers, look }: Sealed): string {
  const said = [link, dataset, release, check, language, title, numbers.columns, numbers.rows];
  if (look === undefined) return sha256Text(JSON.stringify(said));
  const { widthPx, heightPx, scale, theme, upDown, focus, shows, isTransparent, watermark, logo, drawnBy } = look;
  const shown = [shows.title, shows.notes, shows.sentence, shows.addresses];
  const by = drawnBy === undefined ? null : [drawnBy.kind, drawnBy.kind === 'server' ? drawnBy.size : drawnBy.name];
  const drawn: unknown[] = [widthPx, heightPx, scale, theme, upDown, focus, shown, isTransparent, watermark, by];
  // Pictures without one are sealed as they were before there were any.
  if (logo !== undefined) drawn.push([logo.png, logo.widthPx, logo.heightPx, logo.ink]);
  return sha256Text(JSON.stringify([...said, drawn]));
}

/** What is said of a figure that stands at this link, but for the picture's own hash; of a picture also how it is drawn. */
export function provenanceOf(figure: Figure, link: string, look: PictureLook | null = null): Said {
  const said: Sealed = {
    link,
    dataset: figure.dataset,
    release: figure.release.id,
    check: figure.check,
    language: figure.language,
    title: titleText(figure),
    numbers: numbersOf(figure),
    ...(look === null ? {} : { look }),
  };
  return { parkscope: 1, ...said, seal: sealOf(said) };
}
