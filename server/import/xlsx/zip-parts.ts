import { unzipSync } from 'fflate';
import { UnreadableFileError } from '../source-table.ts';

const mostPartBytes = 400 * 1024 * 1024;
const mostBytes = 700 * 1024 * 1024;
/** Deflate makes a part at most about a thousand times smaller; sheets come nowhere near, bombs do. */
const mostRatio = 300;
const smallPart = 20 * 1024 * 1024;

export type Parts = ReadonlyMap<string, Uint8Array>;

/**
 * The parts of a workbook that hold cells, words and formats; pictures, macros and whatever else lies in the archive is never unpacked.
 * A part is unpacked into as much memory as it declares, and that is bounded, so a bomb is refused before it goes off.
 * Throws UnreadableFileError.
 */
export function zipParts(bytes: Uint8Array): Parts {
  let total = 0;
  const wanted =
    /^\/?xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/i;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, size, originalSize, compression }) => {
        if (!wanted.test(name)) return false;
        if (compression !== 0 && compression !== 8)
          throw new UnreadableFileError(`${name} is packed in a way not known here.`);
        total += originalSize;
        const isBomb = originalSize > smallPart && originalSize > size * mostRatio;
        if (originalSize > mostPartBytes || total > mostBytes || isBomb)
          throw new UnreadableFileError(
            `${name} would be ${String(Math.round(originalSize / 1024 / 1024))} MB unpacked: it is refused.`,
          );
        return true;
      },
    });
    return new Map(Object.entries(parts).map(([name, part]) => [name.replace(/^\//, '').toLowerCase(), part]));
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError('The workbook is damaged: its archive cannot be opened. Save it again as .xlsx.', {
      cause: error,
    });
  }
}
