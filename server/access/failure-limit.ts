export interface FailureLimitOptions {
  /** Failures an address may make a minute, and at once. */
  readonly perMinute: number;
  readonly now?: () => number;
}

interface Bucket {
  left: number;
  at: number;
}

/** Beyond these many addresses the longest unseen are forgotten, so that nobody fills the memory by changing theirs. */
const mostAddresses = 10_000;

export interface FailureLimit {
  /** Seconds until the address may try again; 0: now. */
  waitS(address: string): number;
  /** Counts a failure; gives whether it was the last the address had. */
  fail(address: string): boolean;
}

/** Lets every address fail so many times a minute (a token bucket): whoever knows a token never waits for those who guess. */
export function failureLimit({ perMinute, now = () => performance.now() }: FailureLimitOptions): FailureLimit {
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
    fail(address) {
      const left = Math.max(0, leftOf(address) - 1);
      buckets.delete(address);
      buckets.set(address, { left, at: now() });
      for (const oldest of buckets.keys()) {
        if (buckets.size <= mostAddresses) break;
        buckets.delete(oldest);
      }
      return left < 1;
    },
  };
}
