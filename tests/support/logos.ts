import { logoOf, type Logo } from '../../src/exports/logo.ts';

/** A disc of one colour on nothing, in a box of this shape. */
export function discLogo(colour: readonly [number, number, number], widthPx = 240, heightPx = 80): Logo {
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y += 1)
    for (let x = 0; x < widthPx; x += 1) {
      const isInside = ((x - widthPx / 2) / (widthPx / 2)) ** 2 + ((y - heightPx / 2) / (heightPx / 2)) ** 2 <= 1;
      if (isInside) rgba.set([...colour, 255], (y * widthPx + x) * 4);
    }
  const logo = logoOf(rgba, widthPx, heightPx);
  if (logo === null) throw new RangeError('A disc is not blank.');
  return logo;
}
