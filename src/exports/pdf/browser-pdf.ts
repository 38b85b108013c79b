import type { Figure } from '../../figures/figure.ts';
import { titleText } from '../../figures/title-text.ts';
import type { ImageChoice } from '../image-svg.ts';
import { figureSvg } from '../png.ts';
import { provenanceOf } from '../provenance/provenance.ts';
import { loadWoff } from '../browser-woff.ts';
import { picturesPdf } from './pictures-pdf.ts';

/**
 * The figure's picture as a PDF of one page: the very picture that PNG and SVG hold. Rejects with PictureRefused, a font's failed request
 * or the signal's reason.
 */
export async function figurePdf(figure: Figure, choice: ImageChoice, signal?: AbortSignal): Promise<Blob> {
  const image = await figureSvg(figure, choice, signal);
  const title = titleText(figure);
  const about = { title, subject: figure.sentence, language: figure.language };
  const said = choice.link === undefined ? null : provenanceOf(figure, choice.link);
  const bytes = await picturesPdf([{ image, size: choice.size, title, said }], about, loadWoff);
  signal?.throwIfAborted();
  return new Blob([bytes.slice()], { type: 'application/pdf' });
}
