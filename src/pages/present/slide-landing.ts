/** Where a slide of the list stands on the screen, in px. */
export interface SlideBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Before which place of the list something let go at a point lands, from 0; behind the last it is their count. A strip runs from left to
 * right, any other list downwards.
 */
export function landingOf(
  boxes: readonly SlideBox[],
  { x, y }: { readonly x: number; readonly y: number },
  isStrip: boolean,
): number {
  const found = boxes.findIndex(({ left, top, width, height }) =>
    isStrip ? x < left + width / 2 : y < top + height / 2,
  );
  return found === -1 ? boxes.length : found;
}

/** The place a slide has after it was taken out and put in before `target`: all behind it stand one earlier by then. */
export function placeAfter(from: number, target: number): number {
  return target > from ? target - 1 : target;
}
