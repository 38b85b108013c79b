import type { ChartStyle } from '../../charts/style.ts';
import type { Figure } from '../../figures/figure.ts';
import { checkPart, PictureRefused, textScales } from '../checked-image.ts';
import { ImageError } from '../image-error.ts';
import { figureBody, type FigureImage } from '../image-svg.ts';
import type { SlideItem } from './slide-item.ts';
import type { PtBox } from './text.ts';

/** Pixels of the fallback per point of the slide: as many as a 4K screen shows of it. */
const pixelsPerPt = 4;

/** The drawing, with smaller type where its words would not stand right. Throws PictureRefused where that does not help. */
function checkedBody(figure: Figure, style: ChartStyle, box: PtBox): FigureImage {
  let refusal: PictureRefused | null = null;
  for (const textScale of textScales) {
    try {
      const room = { widthPx: box.width / textScale, heightPx: box.height / textScale };
      const image = figureBody(figure, style, room, pixelsPerPt * textScale);
      checkPart(image, style);
      return image;
    } catch (error) {
      if (!(error instanceof PictureRefused)) throw error;
      refusal ??= error;
    }
  }
  throw refusal ?? new ImageError('No picture was tried');
}

/** The figure's own drawing as a picture that fills the body. Throws PictureRefused where it would be wrong. */
export function pictureItems(figure: Figure, style: ChartStyle, box: PtBox): SlideItem[] {
  return [{ kind: 'picture', name: 'Figure', box, alt: figure.sentence, image: checkedBody(figure, style, box) }];
}
