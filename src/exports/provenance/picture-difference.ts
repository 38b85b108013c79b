/** Pixels row by row from the top left, four bytes each: red, green, blue and opacity. */
export interface Pixels {
  readonly data: Uint8Array | Uint8ClampedArray;
  readonly width: number;
  readonly height: number;
}

/** A part of a picture, in its px. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Squares of two by two cells are compared, a cell apart, so that no stroke is parted by chance. */
const cellPx = 4;
/** How far the means of two squares may be apart, of 255: what programs smooth differently at the edges of letters stays below. */
const mostApart = 20;
/** What lies so near to one another is one region. */
const gapPx = 16;
const channels = 3;

/** Over white, as a reader sees it: sums of differences over each cell, a channel each. */
function cellSums(a: Pixels, b: Pixels, columns: number, rows: number): Int32Array {
  const sums = new Int32Array(columns * rows * channels);
  const seen = (data: Pixels['data'], at: number, channel: number): number => {
    const alpha = data[at + 3] ?? 0;
    return alpha === 255 ? (data[at + channel] ?? 0) : 255 + (((data[at + channel] ?? 0) - 255) * alpha) / 255;
  };
  for (let y = 0; y < a.height; y += 1)
    for (let x = 0; x < a.width; x += 1) {
      const at = (y * a.width + x) * 4;
      const cell = (Math.floor(y / cellPx) * columns + Math.floor(x / cellPx)) * channels;
      for (let channel = 0; channel < channels; channel += 1) {
        const apart = seen(a.data, at, channel) - seen(b.data, at, channel);
        if (apart !== 0) sums[cell + channel] = (sums[cell + channel] ?? 0) + apart;
      }
    }
  return sums;
}

function isNear(a: Region, b: Region): boolean {
  return (
    a.left <= b.left + b.width + gapPx &&
    b.left <= a.left + a.width + gapPx &&
    a.top <= b.top + b.height + gapPx &&
    b.top <= a.top + a.height + gapPx
  );
}

function joined(a: Region, b: Region): Region {
  const [left, top] = [Math.min(a.left, b.left), Math.min(a.top, b.top)];
  return {
    left,
    top,
    width: Math.max(a.left + a.width, b.left + b.width) - left,
    height: Math.max(a.top + a.height, b.top + b.height) - top,
  };
}

/** The regions with this one, as few as can be. */
function withRegion(regions: readonly Region[], region: Region): Region[] {
  const near = regions.find((each) => isNear(each, region));
  if (near === undefined) return [...regions, region];
  const others = regions.filter((each) => each !== near);
  return withRegion(others, joined(near, region));
}

/** More than these are the difference of two programs, not of two pictures. */
const mostRegions = 40;

/**
 * Where two pictures of one size differ by more than the smoothing of edges; empty where they are the same to the eye, null where they
 * differ all over. Throws RangeError for pictures of two sizes.
 */
export function pictureDifference(a: Pixels, b: Pixels): readonly Region[] | null {
  if (a.width !== b.width || a.height !== b.height) throw new RangeError('The pictures are of two sizes.');
  const [columns, rows] = [Math.ceil(a.width / cellPx), Math.ceil(a.height / cellPx)];
  const sums = cellSums(a, b, columns, rows);
  const most = mostApart * (cellPx * 2) ** 2;
  let regions: Region[] = [];
  for (let row = 0; row + 1 < rows; row += 1)
    for (let column = 0; column + 1 < columns; column += 1)
      for (let channel = 0; channel < channels; channel += 1) {
        const at = (row * columns + column) * channels + channel;
        const below = at + columns * channels;
        const sum = (sums[at] ?? 0) + (sums[at + channels] ?? 0) + (sums[below] ?? 0) + (sums[below + channels] ?? 0);
        if (Math.abs(sum) <= most) continue;
        const square = { left: column * cellPx, top: row * cellPx, width: cellPx * 2, height: cellPx * 2 };
        regions = withRegion(regions, square);
        if (regions.length > mostRegions) return null;
        break;
      }
  const area = regions.reduce((sum, { width, height }) => sum + width * height, 0);
  return area > (a.width * a.height) / 3 ? null : regions;
}
