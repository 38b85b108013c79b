import { logoPixels } from '../logo.ts';
import { reference, type PdfObjects } from './pdf-objects.ts';

const pngData = 'data:image/png;base64,';

/** The images that pictures show (ISO 32000-1, 8.9.5), each written once however often it is shown. */
export function pdfImages() {
  const names = new Map<string, string>();
  return {
    /** The name of an image by its `href`. Throws RangeError for one that is no logo's. */
    nameOf(href: string): string {
      if (!href.startsWith(pngData)) throw new RangeError('A picture shows an image that no PDF is written for.');
      const known = names.get(href) ?? `I${String(names.size + 1)}`;
      names.set(href, known);
      return known;
    },
    /** Writes the images; gives their entries of the resources. */
    write: (objects: PdfObjects): string =>
      [...names]
        .map(([href, name]) => {
          const { widthPx, heightPx, colours, opacity } = logoPixels(href.slice(pngData.length));
          const size = `/Type/XObject/Subtype/Image/Width ${String(widthPx)}/Height ${String(heightPx)}/BitsPerComponent 8`;
          const mask = objects.addStream(opacity, `${size}/ColorSpace/DeviceGray`);
          const image = objects.addStream(colours, `${size}/ColorSpace/DeviceRGB/SMask ${reference(mask)}`);
          return `/${name} ${reference(image)}`;
        })
        .join(''),
  };
}
