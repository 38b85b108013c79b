import { logoLimits, logoOf, type Logo } from './logo.ts';
import { safeSvg } from './safe-svg.ts';

/** Why a file is no logo. */
export type LogoRefusal = 'kind' | 'large' | 'broken' | 'outside' | 'blank';

export type ReadLogo = { readonly kind: 'logo'; readonly logo: Logo } | { readonly kind: LogoRefusal };

/** A drawing or a photo with more pixels than this is decoded nowhere: a small file can hold a huge picture. */
const mostPixels = 40_000_000;

function isPng(head: Uint8Array): boolean {
  return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((byte, at) => head[at] === byte);
}

function pngPixels(bytes: Uint8Array): number {
  if (bytes.length < 24) return 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return view.getUint32(16) * view.getUint32(20);
}

async function drawn(blob: Blob): Promise<ReadLogo> {
  const url = URL.createObjectURL(blob);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const scale = Math.min(1, logoLimits.widthPx / naturalWidth, logoLimits.heightPx / naturalHeight);
    const [widthPx, heightPx] = [naturalWidth, naturalHeight].map((side) => Math.max(1, Math.round(side * scale)));
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (context === null || widthPx === undefined || heightPx === undefined) return { kind: 'broken' };
    [canvas.width, canvas.height] = [widthPx, heightPx];
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, widthPx, heightPx);
    const logo = logoOf(context.getImageData(0, 0, widthPx, heightPx).data, widthPx, heightPx);
    return logo === null ? { kind: 'blank' } : { kind: 'logo', logo };
  } catch {
    return { kind: 'broken' };
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A PNG or SVG file as a logo: checked by what it holds, not by its name, drawn as pixels, and of no more than a logo's size. */
export async function readLogo(file: Blob): Promise<ReadLogo> {
  if (file.size > logoLimits.fileBytes) return { kind: 'large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPng(bytes)) {
    const pixels = pngPixels(bytes);
    if (pixels === 0) return { kind: 'broken' };
    return pixels > mostPixels ? { kind: 'large' } : drawn(new Blob([bytes], { type: 'image/png' }));
  }
  const text = new TextDecoder().decode(bytes);
  if (!/<svg[\s>]/i.test(text)) return { kind: 'kind' };
  const safe = safeSvg(text);
  return safe.kind === 'svg' ? drawn(new Blob([safe.svg], { type: 'image/svg+xml' })) : safe;
}
