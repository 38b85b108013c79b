/** What `get` gives for a key that has no value. */
export const noValue = -1;

const noKey = -1;

/**
 * Whole numbers below 2^31 by keys that are whole numbers from 0 to 2^53: a hash table with linear probing (Knuth, The Art of Computer
 * Programming, 6.4), for millions of them. A Map takes several times the memory and, with keys beyond 32 bits, the time.
 */
export class NumberTable {
  #keys = new Float64Array(1024).fill(noKey);
  #values = new Int32Array(1024);
  #size = 0;

  /** The slot of a key, or the free one where it would go. */
  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    const mixed = Math.imul(key >>> 0, 0x9e3779b1) ^ Math.imul((key / 0x1_0000_0000) >>> 0, 0x85ebca6b);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    while (this.#keys[slot] !== key && this.#keys[slot] !== noKey) slot = (slot + 1) & mask;
    return slot;
  }

  get(key: number): number {
    const slot = this.#slot(key);
    return this.#keys[slot] === key ? (this.#values[slot] ?? noValue) : noValue;
  }

  set(key: number, value: number): void {
    const slot = this.#slot(key);
    if (this.#keys[slot] !== key) this.#size += 1;
    this.#keys[slot] = key;
    this.#values[slot] = value;
    if (this.#size * 2 > this.#keys.length) this.#grow();
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#keys = new Float64Array(keys.length * 2).fill(noKey);
    this.#values = new Int32Array(keys.length * 2);
    // By index, not by iterator: there may be millions.
    for (let at = 0; at < keys.length; at += 1) {
      const key = keys[at] ?? noKey;
      if (key === noKey) continue;
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = values[at] ?? noValue;
    }
  }
}
