import type { ChartStyle } from '../../charts/style.ts';
import type { Figure } from '../../figures/figure.ts';
import { figureBody } from '../image-svg.ts';
import type { SlideItem } from './slide-item.ts';
import type { PtBox } from './text.ts';

/** Pixels of the fallback per point of the slide: as many as a 4K screen shows of it. */
const pixelsPerPt = 4;

/** The figure's own drawing as a picture that fills the body. */
export function pictureItems(figure: Figure, style: ChartStyle, box: PtBox): SlideItem[] {
  return [
    {
      kind: 'picture',
      name: 'Figure',
      box,
      alt: figure.sentence,
      image: figureBody(figure, style, { widthPx: box.width, heightPx: box.height }, pixelsPerPt),
    },
  ];
}
