import { addressBuckets, type AddressBucketsOptions } from '../address-buckets.ts';

export interface FailureLimit {
  /** Seconds until the address may try again; 0: now. */
  waitS(address: string): number;
  /** Counts a failure; gives whether it was the last the address had. */
  fail(address: string): boolean;
}

/** Lets every address fail so many times a minute: whoever knows a token never waits for those who guess. */
export function failureLimit(options: AddressBucketsOptions): FailureLimit {
  const failures = addressBuckets(options);
  return { waitS: failures.waitS, fail: (address) => failures.take(address) < 1 };
}
