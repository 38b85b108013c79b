import { pngPictureHash, pngProvenanceText } from './png-provenance.ts';
import { Provenance, sealOf } from './provenance.ts';
import { svgPictureHash, svgProvenanceText } from './svg-provenance.ts';

/** What a file says of where it comes from, and whether it is as it was saved. */
export interface ReadProvenance {
  readonly said: Provenance;
  /** Whether the link, the numbers and all else that is said are those that were sealed. */
  readonly isSealed: boolean;
  /** Whether the picture is the one that was saved; a program that saves it anew changes it too. */
  readonly isPicture: boolean;
}

function parsed(text: string): Provenance | null {
  try {
    const { success, data } = Provenance.safeParse(JSON.parse(text));
    return success ? data : null;
  } catch {
    return null;
  }
}

function read(text: string | null, picture: () => string): ReadProvenance | null {
  const said = text === null ? null : parsed(text);
  return said === null ? null : { said, isSealed: sealOf(said) === said.seal, isPicture: picture() === said.picture };
}

/**
 * Reads what a PNG or an SVG saved by this application says of itself. Null where it says nothing: another program's picture, or one that
 * a chat or an editor saved without it.
 */
export function readProvenance(bytes: Uint8Array): ReadProvenance | null {
  if (bytes[0] === 0x89 && bytes[1] === 0x50) {
    try {
      return read(pngProvenanceText(bytes), () => pngPictureHash(bytes));
    } catch {
      // Cut off, or not compressed as it says.
      return null;
    }
  }
  const svg = new TextDecoder().decode(bytes);
  return read(svgProvenanceText(svg), () => svgPictureHash(svg));
}
