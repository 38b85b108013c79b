import { unzipSync } from 'fflate';

/** The unpacked parts of an Office file by path. */
export type ZipParts = Readonly<Record<string, Uint8Array>>;

/** An archive that is not unpacked; the message says why. */
export class ZipError extends Error {}

const mostPartBytes = 400 * 1024 * 1024;
const mostBytes = 700 * 1024 * 1024;
/** Deflate makes a part at most about a thousand times smaller; sheets and slides come nowhere near, bombs do. */
const mostRatio = 300;
const smallPart = 20 * 1024 * 1024;
const [stored, deflated] = [0, 8];

/**
 * The parts of an Office file (a ZIP) that are wanted; others are never unpacked. A part is unpacked into as much memory as it declares,
 * and that is bounded, so a bomb is refused before it goes off. Throws ZipError.
 */
export function zipParts(bytes: Uint8Array, isWanted: (path: string) => boolean = () => true): ZipParts {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        if (!isWanted(name)) return false;
        if (compression !== stored && compression !== deflated)
          throw new ZipError(`${name} is packed in a way not known here.`);
        total += originalSize;
        const isBomb = originalSize > smallPart && originalSize > size * mostRatio;
        if (originalSize > mostPartBytes || total > mostBytes || isBomb) {
          const megabytes = String(Math.round(originalSize / 1024 / 1024));
          throw new ZipError(`${name} would be ${megabytes} MB unpacked: it is refused.`);
        }
        return true;
      },
    });
  } catch (error) {
    if (error instanceof ZipError) throw error;
    throw new ZipError('The archive is damaged and cannot be opened.', { cause: error });
  }
}
