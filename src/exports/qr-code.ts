import { encodeQR } from 'qr';

/** White modules around the code, as ISO/IEC 18004 asks for. */
const quietModules = 4;

/** What a QR code of the lowest correction can hold, in bytes (version 40). */
const mostBytes = 2953;
/** Beyond this, codes on a screen are too fine for a phone across a room; correction is given up for coarser modules. */
const mostBytesWithCorrection = 400;

/** A QR code as SVG, black on white with its margin whatever the theme, one unit a module; null where the text is too long for any. */
export function qrSvg(text: string): string | null {
  const length = new TextEncoder().encode(text).length;
  if (length === 0 || length > mostBytes) return null;
  const ecc = length > mostBytesWithCorrection ? 'low' : 'medium';
  const modules = encodeQR(text, 'raw', { ecc, border: quietModules });
  const side = modules.length;
  const dark = modules
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('');
  const box = String(side);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${box} ${box}" shape-rendering="crispEdges"><path fill="#ffffff" d="M0 0h${box}v${box}H0z"/><path fill="#000000" d="${dark}"/></svg>`;
}
