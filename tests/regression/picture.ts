import '../../src/charts/all-chart-kinds.ts';
import { figureImage } from '../../src/exports/image-svg.ts';
import { imageSizes } from '../../src/exports/sizes.ts';
import type { RegressionCase } from './cases.ts';

/** The reviewed pictures. */
export const referenceFolder = new URL('./references/', import.meta.url);

/** Which release a figure is of says nothing of the drawing: any change of the data, even one not shown, would change every picture. */
const masked = { release: { id: 'release', publishedAt: '2000-01-01T00:00:00Z' }, check: 'XXXX-XXXX' };

/** The picture of a case as SVG without its fonts. */
export async function pictureOf({ figure, size }: RegressionCase): Promise<string> {
  return figureImage({ ...(await figure()), ...masked }, { size: imageSizes[size], theme: 'light' }).svg;
}

export function fileOf({ name }: RegressionCase): string {
  return `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.svg`;
}
