import type { Theme } from '../charts/palette.ts';
import type { UpDown } from '../charts/style.ts';
import type { ImageChoice } from '../exports/image-svg.ts';
import { imageSizes, type ImageSizeId } from '../exports/sizes.ts';
import type { Figure } from '../figures/figure.ts';
import type { ExportFormat } from '../state/export-choice.ts';

const pictures = () => import('../exports/png.ts');
const tables = () => import('../exports/csv.ts');
const papers = () => import('../exports/pdf/browser-pdf.ts');
const slides = () => import('../exports/pptx/browser-pptx.ts');
const books = () => import('../exports/figure-book/figure-book.ts');

/** Fetches the exporters ahead of use, so that they work when the network is gone, and offers their font to the page. */
export function preloadExports(): void {
  const webFont = () => import('../exports/web-font.ts').then((room) => room.offerWebFont());
  // A failure here is no news: the export asks again, and says so.
  for (const load of [pictures, tables, papers, slides, books, webFont]) load().catch(() => undefined);
}

export interface PictureLook {
  readonly theme: Theme;
  readonly upDown: UpDown;
  /** Parks singled out on screen: the picture shows them so too. */
  readonly focus: readonly string[];
  /** The figure's address, which the file says; undefined where no link names the figure. */
  readonly link?: string;
}

/** A picture of the figure as PNG, drawn anew at a named size. */
export async function pictureOf(figure: Figure, size: ImageSizeId, look: PictureLook): Promise<Blob> {
  const { figurePng } = await pictures();
  return figurePng(figure, { size: imageSizes[size], ...look });
}

/** A file of the figure; pictures and slides are of a look. */
export type Wanted =
  | { readonly format: 'png' | 'svg' | 'pdf' | 'pptx'; readonly picture: ImageChoice }
  | { readonly format: 'xlsx' | 'csv' };

/** What is wanted of a format; null for a picture whose size is none. */
export function wantedOf(format: ExportFormat, picture: ImageChoice | null): Wanted | null {
  if (format === 'xlsx' || format === 'csv') return { format };
  return picture === null ? null : { format, picture };
}

/** The figure as a file. Rejects with PictureRefused where a picture would be wrong, or with the signal's reason. */
export async function fileOf(figure: Figure, wanted: Wanted, signal: AbortSignal): Promise<Blob> {
  switch (wanted.format) {
    case 'png': {
      const { figurePng } = await pictures();
      return figurePng(figure, wanted.picture, signal);
    }
    case 'svg': {
      const { figureSvg } = await pictures();
      const { svg } = await figureSvg(figure, wanted.picture, signal);
      return new Blob([svg], { type: 'image/svg+xml;charset=utf-8' });
    }
    case 'pdf': {
      const { figurePdf } = await papers();
      return figurePdf(figure, wanted.picture, signal);
    }
    case 'pptx': {
      const { figurePptx } = await slides();
      return figurePptx(figure, wanted.picture, signal);
    }
    case 'xlsx': {
      const { figureBookBlob } = await books();
      return figureBookBlob(figure);
    }
    case 'csv': {
      const { figureCsv } = await tables();
      return new Blob([figureCsv(figure)], { type: 'text/csv;charset=utf-8' });
    }
  }
}
