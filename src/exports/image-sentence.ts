import { scenePath, sceneText, segment } from '../charts/scene.ts';
import type { ChartStyle } from '../charts/style.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { Figure } from '../figures/figure.ts';
import type { ImageBlock } from './image-head.ts';

const pitchPx = 18;
const indentPx = 12;

/** The figure's sentence in full beside a rule, as it stands under the figure on screen. `top` is where the block begins. */
export function imageSentence(
  figure: Figure,
  style: ChartStyle,
  room: { readonly left: number; readonly top: number; readonly widthPx: number },
): ImageBlock {
  if (figure.sentence === '') return { shapes: [], heightPx: 0 };
  const lines = wrapText(figure.sentence, room.widthPx - indentPx, { sizePx: 12 });
  const height = lines.length * pitchPx;
  const top = room.top + 4;
  return {
    shapes: [
      scenePath(segment(room.left + 1, top, room.left + 1, top + height), { stroke: style.colours.accent, widthPx: 2 }),
      ...lines.map((line, index) =>
        sceneText(line, room.left + indentPx, top + pitchPx * (index + 0.5), {
          sizePx: 12,
          colour: style.colours.ink,
        }),
      ),
    ],
    heightPx: height + 12,
  };
}
