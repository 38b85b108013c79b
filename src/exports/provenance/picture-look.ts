import * as z from 'zod/mini';
import { defaultUpDown } from '../../charts/style.ts';
import type { Language } from '../../i18n/language.ts';
import { customLimits } from '../custom-size.ts';
import { allButTheSentence, type ImageChoice } from '../image-svg.ts';
import { Logo } from '../logo.ts';

const side = z.int().check(z.minimum(1), z.maximum(customLimits.mostPx));

/** Who turned a drawing into pixels: letters come out a little otherwise in every program, and only its own can be compared with them. */
const DrawnBy = z.discriminatedUnion('kind', [
  /** A server of this application, asked for this size. */
  z.object({ kind: z.literal('server'), size: z.string() }),
  /** A browser on a system, as `thisBrowser` names it. */
  z.object({ kind: z.literal('browser'), name: z.string() }),
]);
export type DrawnBy = z.infer<typeof DrawnBy>;

/** How a picture was drawn: what it takes, beside its figure, to draw it again. */
export const PictureLook = z.object({
  widthPx: side,
  heightPx: side,
  /** Picture px per logical px. */
  scale: z.number().check(z.gt(0), z.maximum(100)),
  theme: z.enum(['light', 'dark', 'print']),
  upDown: z.enum(['red-up', 'green-up']),
  focus: z.array(z.string()),
  shows: z.object({ title: z.boolean(), notes: z.boolean(), sentence: z.boolean(), addresses: z.boolean() }),
  isTransparent: z.boolean(),
  watermark: z.string().check(z.maxLength(200)),
  logo: z.optional(Logo),
  /** Not said by an SVG, which is the same drawing everywhere. */
  drawnBy: z.optional(DrawnBy),
});
export type PictureLook = z.infer<typeof PictureLook>;

/** What an `ImageChoice` comes to, in one form whoever made it. */
export function lookOf(choice: ImageChoice, language: Language, drawnBy: DrawnBy | null): PictureLook {
  const { size, theme, upDown = defaultUpDown(language), focus = [], shows = allButTheSentence } = choice;
  const { widthPx, heightPx, scale } = size;
  const { title, notes, sentence, addresses } = shows;
  return {
    widthPx,
    heightPx,
    scale,
    theme,
    upDown,
    focus: [...focus],
    shows: { title, notes, sentence, addresses },
    isTransparent: choice.isTransparent ?? false,
    watermark: choice.watermark ?? '',
    ...(choice.logo === undefined ? {} : { logo: choice.logo }),
    ...(drawnBy === null ? {} : { drawnBy }),
  };
}

/** The choice that draws such a picture. */
export function choiceOf(look: PictureLook): ImageChoice {
  const { widthPx, heightPx, scale, theme, upDown, focus, shows, isTransparent, watermark, logo } = look;
  const size = { id: 'again', widthPx, heightPx, scale };
  const mark = logo === undefined ? {} : { logo };
  return { size, theme, upDown, focus, shows, isTransparent, watermark, ...mark };
}
