export interface PictureLimitOptions {
  /** Pictures an address may have drawn a minute; what is cached is not counted. 0: no limit. */
  readonly perMinute: number;
  readonly now?: () => number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Beyond these many addresses the longest unseen are forgotten, so that nobody fills the memory by changing theirs. */
const mostAddresses = 10_000;

/**
 * Lets every address have so many pictures a minute, and a minute's worth at once (a token bucket). `admit` gives 0 where one may be drawn,
 * else the seconds until the next may.
 */
export function pictureLimit({ perMinute, now = () => performance.now() }: PictureLimitOptions): {
  admit(address: string): number;
} {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;
  return {
    admit(address) {
      if (perMinute === 0) return 0;
      const at = now();
      const known = buckets.get(address) ?? { left: perMinute, at };
      const left = Math.min(perMinute, known.left + (at - known.at) * perMs);
      buckets.delete(address);
      buckets.set(address, { left: left >= 1 ? left - 1 : left, at });
      for (const oldest of buckets.keys()) {
        if (buckets.size <= mostAddresses) break;
        buckets.delete(oldest);
      }
      return left >= 1 ? 0 : Math.ceil((1 - left) / perMs / 1000);
    },
  };
}
