import { describe, expect, it } from 'vitest';
import { bandsDesk } from '../../../src/pages/score/bands-desk.ts';
import { randomMatrix, scheme } from '../../support/composite.ts';

const two = scheme({ a: ['a1', 'a2'], b: ['b1', 'b2'] });
const matrix = randomMatrix(two, { parks: 20, seed: 3 });

function bands(id: number, more: object = {}) {
  return { id, kind: 'bands', scheme: two, matrix, draws: 1000, seed: 7, spread: 'uniform', varied: [], ...more };
}

/** A desk whose rests end when told, and a clock that moves a second at each look. */
function deskInTest() {
  const replies: { readonly id: number; readonly kind: string }[] = [];
  const rests: (() => void)[] = [];
  let time = 0;
  const answer = bandsDesk({
    post: ({ id, kind }) => replies.push({ id, kind }),
    rest: () =>
      new Promise((resolve) => {
        rests.push(resolve);
      }),
    now: () => (time += 1000),
  });
  /** Lets `most` rests end, one after the other. */
  const go = async (most = Infinity) => {
    for (let count = 0; count < most && rests.length > 0; count += 1) {
      rests.shift()?.();
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  };
  return { replies, answer, go };
}

describe('the desk in the worker', () => {
  it('tells how far it is and ends with the bands', async () => {
    const { replies, answer, go } = deskInTest();
    void answer(bands(1));
    await go();
    expect(replies.at(0)).toEqual({ id: 1, kind: 'progress' });
    expect(replies.at(-1)).toEqual({ id: 1, kind: 'bands' });
  });

  it('begins only the last of questions that wait, and leaves an answer for a newer question', async () => {
    const { replies, answer, go } = deskInTest();
    void answer(bands(1));
    void answer(bands(2));
    await go(4);
    expect(replies.every(({ id }) => id === 2)).toBe(true);
    void answer(bands(3));
    await go();
    expect(replies.filter(({ kind }) => kind === 'bands')).toEqual([{ id: 3, kind: 'bands' }]);
  });

  it('leaves an answer that is cancelled, between two slices', async () => {
    const { replies, answer, go } = deskInTest();
    void answer(bands(1));
    await go(3);
    await answer({ kind: 'cancel', id: 1 });
    const told = replies.length;
    await go();
    expect(told).toBeGreaterThan(0);
    expect(replies).toHaveLength(told);
  });

  it('answers of indicators while bands are being drawn', async () => {
    const { replies, answer, go } = deskInTest();
    void answer(bands(1));
    await go(2);
    void answer({ id: 2, kind: 'indicators', scheme: two, matrix });
    await go();
    expect(replies.filter(({ kind }) => kind !== 'progress')).toEqual([
      { id: 2, kind: 'indicators' },
      { id: 1, kind: 'bands' },
    ]);
  });

  it('refuses both where the scheme gives no score', async () => {
    const { replies, answer, go } = deskInTest();
    const none = { ...two, missing: { ...two.missing, coverage: 1 } };
    const holes = randomMatrix(none, { parks: 3, seed: 3, holes: 1 });
    void answer(bands(1, { scheme: none, matrix: holes }));
    void answer({ id: 2, kind: 'indicators', scheme: none, matrix: holes });
    await go();
    expect(replies).toEqual([
      { id: 1, kind: 'refused' },
      { id: 2, kind: 'refused' },
    ]);
  });

  it('rejects what is no question', async () => {
    const { answer } = deskInTest();
    await expect(answer(bands(1, { draws: 0 }))).rejects.toThrow();
    await expect(answer('bands')).rejects.toThrow();
  });
});
