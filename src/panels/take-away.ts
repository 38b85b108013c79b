import type { Theme } from '../charts/palette.ts';
import type { UpDown } from '../charts/style.ts';
import { fileName } from '../exports/file-name.ts';
import { saveBlob, saveText } from '../exports/save.ts';
import { imageSizes, type ImageSizeId } from '../exports/sizes.ts';
import type { Figure } from '../figures/figure.ts';

const pictures = () => import('../exports/png.ts');
const tables = () => import('../exports/csv.ts');
const slides = () => import('../exports/pptx/browser-pptx.ts');

/** Fetches the exporters ahead of use, so that they work when the network is gone, and offers their font to the page. */
export function preloadExports(): void {
  void pictures();
  void tables();
  void slides();
  void import('../exports/web-font.ts').then((room) => {
    room.offerWebFont();
  });
}

export interface PictureLook {
  readonly theme: Theme;
  readonly upDown: UpDown;
  /** Parks singled out on screen: the picture shows them so too. */
  readonly focus: readonly string[];
}

/** A picture of the figure as PNG, drawn anew at a named size. */
export async function pictureOf(figure: Figure, size: ImageSizeId, look: PictureLook): Promise<Blob> {
  const { figurePng } = await pictures();
  return figurePng(figure, { size: imageSizes[size], ...look });
}

export type TakeAway =
  | { readonly format: 'png'; readonly size: ImageSizeId; readonly look: PictureLook }
  | { readonly format: 'svg'; readonly look: PictureLook }
  | { readonly format: 'pptx'; readonly look: PictureLook }
  | { readonly format: 'csv' };

/** Saves the figure as a file and returns its name. */
export async function save(figure: Figure, what: TakeAway): Promise<string> {
  switch (what.format) {
    case 'png': {
      const name = fileName(figure, 'png', imageSizes[what.size]);
      saveBlob(await pictureOf(figure, what.size, what.look), name);
      return name;
    }
    case 'svg': {
      const { figureSvg } = await pictures();
      const name = fileName(figure, 'svg', imageSizes.hd);
      const { svg } = await figureSvg(figure, { size: imageSizes.hd, ...what.look });
      saveText(svg, name, 'image/svg+xml');
      return name;
    }
    case 'pptx': {
      const { pptxBlob } = await slides();
      const name = fileName(figure, 'pptx');
      const { focus, ...look } = what.look;
      saveBlob(await pptxBlob([{ figure, focus }], look), name);
      return name;
    }
    case 'csv': {
      const { figureCsv } = await tables();
      const name = fileName(figure, 'csv');
      saveText(figureCsv(figure), name, 'text/csv');
      return name;
    }
  }
}
