interface Bucket {
  left: number;
  at: number;
}

export interface AddressBucketsOptions {
  /** Turns an address has a minute, and at once. */
  readonly perMinute: number;
  readonly now?: () => number;
}

export interface AddressBuckets {
  /** Seconds until the address has a turn; 0: now. */
  waitS(address: string): number;
  /** Takes a turn of the address, if it has one; gives what is left, less than 1 where that was the last. */
  take(address: string): number;
}

/** Beyond these many addresses the longest unseen are forgotten, so that nobody fills the memory by changing theirs. */
const mostAddresses = 10_000;

/** Gives every address so many turns a minute, and a minute's worth at once (token buckets). */
export function addressBuckets({ perMinute, now = () => performance.now() }: AddressBucketsOptions): AddressBuckets {
  const buckets = new Map<string, Bucket>();
  const perMs = perMinute / 60_000;

  function leftOf(address: string): number {
    const known = buckets.get(address);
    return known === undefined ? perMinute : Math.min(perMinute, known.left + (now() - known.at) * perMs);
  }

  return {
    waitS(address) {
      const left = leftOf(address);
      return left >= 1 ? 0 : Math.ceil((1 - left) / perMs / 1000);
    },
    take(address) {
      const left = Math.max(0, leftOf(address) - 1);
      buckets.delete(address);
      buckets.set(address, { left, at: now() });
      for (const oldest of buckets.keys()) {
        if (buckets.size <= mostAddresses) break;
        buckets.delete(oldest);
      }
      return left;
    },
  };
}
