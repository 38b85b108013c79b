interface Cluster {
  readonly from: number;
  readonly count: number;
  /** Mean of what its members want, once each is shifted to the place of the first. */
  readonly start: number;
}

function merge(above: Cluster, below: Cluster, pitch: number): Cluster {
  const count = above.count + below.count;
  const start = (above.start * above.count + (below.start - above.count * pitch) * below.count) / count;
  return { from: above.from, count, start };
}

function clamp(cluster: Cluster, pitch: number, room: { readonly min: number; readonly max: number }): Cluster {
  const last = room.max - (cluster.count - 1) * pitch;
  return { ...cluster, start: Math.max(room.min, Math.min(cluster.start, last)) };
}

/**
 * Places for labels that want to stand at `wanted` (ascending) and must keep `pitch` apart within the room:
 * each group of neighbours that would collide is centred on the mean of its wishes.
 */
export function dodge(
  wanted: readonly number[],
  pitch: number,
  room: { readonly min: number; readonly max: number },
): number[] {
  const clusters: Cluster[] = [];
  wanted.forEach((place, index) => {
    let current = clamp({ from: index, count: 1, start: place }, pitch, room);
    for (let above = clusters.at(-1); above !== undefined; above = clusters.at(-1)) {
      if (above.start + above.count * pitch <= current.start) break;
      clusters.pop();
      current = clamp(merge(above, current, pitch), pitch, room);
    }
    clusters.push(current);
  });
  return clusters.flatMap(({ count, start }) => Array.from({ length: count }, (_, index) => start + index * pitch));
}
