import { expect, test } from 'vitest';
import { readDeck, writeDeck } from '../../../src/state/deck-file.ts';
import { deckLink, longestDeckLink, readDeckLink } from '../../../src/state/deck-link.ts';
import { movedTo } from '../../../src/state/deck-order.ts';
import { longestNotes, longestText, mostSlides, type Deck, type Slide } from '../../../src/state/deck-slide.ts';
import { readStoredDeck } from '../../../src/state/deck-stored.ts';

const figure: Slide = {
  id: 7,
  kind: 'figure',
  address: '/compare?dataset=korea&figure=bars',
  part: 'main',
  title: '2026年1季度韩国七个大邱产业集群从业人数',
  release: 'korea-r3',
  notes: '先讲城西',
};
const opening: Slide = { id: 8, kind: 'title', title: '大邱', text: '招商处\n2026年', notes: '' };
const deck: Deck = { name: '季度汇报', slides: [opening, figure] };
const page = 'https://parks.example/present';

function edited(change: (file: { slides: Record<string, unknown>[] } & Record<string, unknown>) => void): string {
  const file = JSON.parse(writeDeck(deck));
  change(file);
  return JSON.stringify(file);
}

test('a file of a deck is read back with every slide, without what only this device knows', () => {
  const read = readDeck(writeDeck(deck, 2));
  const contents = [
    { kind: 'title', title: '大邱', text: '招商处\n2026年', notes: '' },
    {
      kind: 'figure',
      address: figure.address,
      part: 'main',
      title: figure.title,
      release: 'korea-r3',
      notes: '先讲城西',
    },
  ];
  expect(read).toEqual({ kind: 'read', deck: { name: '季度汇报', slides: contents } });
});

test.each([
  ['{', 'not_json'],
  ['{}', 'not_ours'],
  ['{"kind":"parkscope.my-views","version":1}', 'not_ours'],
  [edited((file) => (file.version = 2)), 'newer'],
])('another file is refused with its reason: %s', (text, kind) => {
  expect(readDeck(text)).toEqual({ kind });
});

test('a file is refused with the slide and the field that are wrong', () => {
  const places = (change: Parameters<typeof edited>[0]) => {
    const read = readDeck(edited(change));
    return read.kind === 'wrong' ? read.places : read.kind;
  };
  expect(places(({ slides }) => (slides[1] = { ...slides[1], address: 'https://elsewhere.example/compare' }))).toEqual([
    { slide: 2, field: 'address' },
  ]);
  expect(places(({ slides }) => (slides[0] = { ...slides[0], text: 'x'.repeat(longestText + 1) }))).toEqual([
    { slide: 1, field: 'text' },
  ]);
  expect(places(({ slides }) => (slides[0] = { kind: 'film' }))).toMatchObject([{ slide: 1 }]);
  expect(places((file) => (file.slides = []))).toEqual([{ slide: null, field: 'slides' }]);
});

test('a link carries the whole deck in its fragment', () => {
  const made = deckLink(deck, page);
  if (made.kind !== 'link') throw new Error('No link was made');
  const { hash, pathname, search } = new URL(made.link);
  expect([pathname, search]).toEqual(['/present', '']);
  expect(hash).toMatch(/^#deck=[\w-]+$/);
  expect(readDeckLink(hash)).toEqual(readDeck(writeDeck(deck)));
});

test('a deck too long for mail and chat is refused with its length', () => {
  // Text that does not compress: no two notes alike.
  const notes = (seed: number) =>
    Array.from({ length: 600 }, (_, at) => ((seed + 1) * (at + 7919) ** 3).toString(36)).join('');
  const slides = Array.from({ length: 20 }, (_, id): Slide => ({
    ...opening,
    id,
    notes: notes(id).slice(0, longestNotes),
  }));
  const made = deckLink({ name: '', slides }, page);
  expect(made.kind === 'too_long' && made.length).toBeGreaterThan(longestDeckLink);
});

test.each(['', '#deck=', '#deck=%%%', '#deck=AAAA', '#other=1', `#deck=${'A'.repeat(40_000)}`])(
  'a fragment that holds no deck opens none: %.12s',
  (fragment) => {
    expect(readDeckLink(fragment).kind).not.toBe('read');
  },
);

const stored = (slides: readonly unknown[], version = 1) =>
  JSON.stringify({ state: { deck: { name: '季度汇报', slides } }, version });

test('what the device stored is read back, and a broken slide costs no other', () => {
  expect(readStoredDeck(stored(deck.slides))).toEqual({ kept: { deck }, isWhole: true });
  const broken = [null, { ...figure, address: '/data' }, opening, { ...figure, id: 8 }, figure];
  expect(readStoredDeck(stored(broken))).toEqual({ kept: { deck }, isWhole: false });
  expect(readStoredDeck(stored(deck.slides, 2))).toEqual({ kept: null, isWhole: false });
});

test('no more slides are read than a deck may have', () => {
  const many = Array.from({ length: mostSlides + 3 }, (_, id) => ({ ...opening, id }));
  const { kept, isWhole } = readStoredDeck(stored(many));
  expect(kept?.deck.slides).toHaveLength(mostSlides);
  expect(isWhole).toBe(false);
});

test('a slide moves to any place, the ends are the ends, and an unknown one moves nothing', () => {
  const list = [1, 2, 3, 4].map((id) => ({ id }));
  const order = (id: number, to: number) => movedTo(list, id, to).map((each) => each.id);
  expect(order(1, 2)).toEqual([2, 3, 1, 4]);
  expect(order(4, 0)).toEqual([4, 1, 2, 3]);
  expect(order(2, 99)).toEqual([1, 3, 4, 2]);
  expect(movedTo(list, 2, 1)).toBe(list);
  expect(movedTo(list, 9, 0)).toBe(list);
});

test.each([
  ['/', true],
  ['/?dataset=korea', true],
  ['/parks/daegu?dataset=korea', true],
  ['//elsewhere.example', false],
  ['/data', false],
])('a slide may show a figure at %s: %s', (address, isOne) => {
  expect(readStoredDeck(stored([{ ...figure, address }])).isWhole).toBe(isOne);
});
