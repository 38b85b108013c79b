import { imageSizes, type ImageSize } from '../../src/exports/sizes.ts';

/** The named sizes of the application, and the card that chats and social networks show of a link. */
export const pictureSizes = {
  ...imageSizes,
  card: { id: 'card', widthPx: 1200, heightPx: 630, scale: 1.25 },
} as const satisfies Record<string, ImageSize>;

export type PictureSizeId = keyof typeof pictureSizes;

/** Ids of the sizes, in the order they are told in. */
export const pictureSizeIds = [
  'hd',
  'uhd',
  'slide43',
  'a4',
  'a4half',
  'square',
  'phone',
  'card',
] as const satisfies readonly PictureSizeId[];

/** The size of this name; null where there is none. */
export function pictureSizeOf(name: string): PictureSizeId | null {
  return pictureSizeIds.find((each) => each === name) ?? null;
}
