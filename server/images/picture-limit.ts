import { addressBuckets, type AddressBucketsOptions } from '../address-buckets.ts';

/**
 * Lets every address have so many pictures drawn a minute; what is cached is not counted, and 0 a minute is no limit. `admit` gives 0 where
 * one may be drawn, else the seconds until the next may.
 */
export function pictureLimit(options: AddressBucketsOptions): { admit(address: string): number } {
  if (options.perMinute === 0) return { admit: () => 0 };
  const pictures = addressBuckets(options);
  return {
    admit(address) {
      const waitS = pictures.waitS(address);
      if (waitS === 0) pictures.take(address);
      return waitS;
    },
  };
}
