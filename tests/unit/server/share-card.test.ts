import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { fillShared } from '../../../server/share/fill-shared.ts';
import { ownOrigin } from '../../../server/share/own-origin.ts';
import { shareCards } from '../../../server/share/share-cards.ts';
import { withShareCard } from '../../../server/share/share-tags.ts';
import { memoryStore } from '../../../server/stores/memory.ts';
import { titleText } from '../../../src/figures/title-text.ts';
import { readPictureQuery } from '../../../server/images/picture-query.ts';
import { drawnHere } from '../../support/drawn-here.ts';
import { readDataset } from '../../support/read-dataset.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

const page = readFileSync(join(import.meta.dirname, '../../../index.html'), 'utf8');

const store = memoryStore();
await store.publish([await loadDataset(readDataset('korea'))]);
const cards = shareCards({
  readerOf: () => Promise.resolve(store.pinned()),
  pictures: drawnHere,
  pathOfPictures: '/api/v1/figures.png',
  limitMs: 30_000,
});
const fill = fillShared(cards, { publicUrl: null, trustsProxy: false });

async function tagsOf(address: string, headers: Record<string, string> = {}) {
  const request = new Request(`http://parks.test${address}`, { headers: { Host: 'parks.test', ...headers } });
  const html = await fill(page, request);
  const found = [...html.matchAll(/<meta (?:property|name)="([^"]+)" content="([^"]*)" \/>/g)];
  const tags = Object.fromEntries(found.map(([, name = '', content = '']) => [name, content.replaceAll('&amp;', '&')]));
  return { tags, title: /<title>([^<]*)<\/title>/.exec(html)?.[1] };
}

test('a link of a figure shows its title, its sentence and its picture', async () => {
  const { tags, title } = await tagsOf('/compare?dataset=korea&figure=bars');
  const figure = await shippedFigure('korea', { figure: 'bars' });
  expect([tags['og:title'], title]).toEqual([titleText(figure), titleText(figure)]);
  expect(tags['og:description']).toBe(figure.sentence);
  expect(tags['description']).toBe(figure.sentence);
  expect(tags['og:url']).toBe('http://parks.test/compare?dataset=korea&figure=bars');
  const image = new URL(tags['og:image'] ?? '');
  expect(image.origin + image.pathname).toBe('http://parks.test/api/v1/figures.png');
  expect(readPictureQuery(image.searchParams)).toMatchObject({
    size: { id: 'card' },
    link: { view: { figure: 'bars' } },
  });
});

test('in English where the link is', async () => {
  const { tags } = await tagsOf('/rankings?dataset=korea&metric=production&lang=en');
  expect(tags['og:locale']).toBe('en_US');
  expect(tags['og:title']).toMatch(/^[\x20-\x7e—]+$/);
  expect(new URL(tags['og:image'] ?? '').searchParams.get('lang')).toBe('en');
});

test.each(['/', '/data', '/compare?dataset=nowhere', '/compare?dataset=korea&metric=nothing'])(
  '%s, which has no figure to show, tells what the site is and shows no picture',
  async (address) => {
    const { tags } = await tagsOf(address);
    expect(tags['og:title']).toBe('园区对标 Parkscope');
    expect(tags['og:image']).toBeUndefined();
  },
);

test('a browser that opens a page is not kept waiting for its figure', async () => {
  const asked = '/compare?dataset=korea&figure=heat';
  const { tags } = await tagsOf(asked, { 'Sec-Fetch-Mode': 'navigate' });
  expect(tags['og:title']).toBe('园区对标 Parkscope');
  expect(tags['og:image']).toContain('figure=heat');
});

test('nothing of a link or a title can break out of its tag', () => {
  const evil = `"><script>alert('$&')</script>`;
  const html = withShareCard(page, { language: 'zh', title: evil, description: evil, url: evil, image: null });
  expect(html.match(/<script/g)).toHaveLength(page.match(/<script/g)?.length ?? 0);
  expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;$&amp;&#39;)&lt;/script&gt;');
});

describe('the origin of addresses', () => {
  const of = (headers: Record<string, string>, more: { publicUrl?: string; trustsProxy?: boolean } = {}) =>
    ownOrigin(new Headers(headers), { publicUrl: null, trustsProxy: false, ...more });

  test.each([
    [{ Host: 'parks.example' }, 'http://parks.example'],
    [{ Host: '10.1.2.3:8080' }, 'http://10.1.2.3:8080'],
    [{ Host: '[::1]:8080' }, 'http://[::1]:8080'],
    [{ Host: 'a"onload="x' }, null],
    [{ Host: 'parks.example/evil' }, null],
    [{ Host: 'user@evil.example' }, null],
    [{}, null],
  ])('of %o', (headers, expected) => {
    expect(of(headers)).toBe(expected);
  });

  test('is the configured one whatever a request says', () => {
    expect(of({ Host: 'evil.example' }, { publicUrl: 'https://parks.example' })).toBe('https://parks.example');
  });

  test('is secure where a trusted proxy says so, and only then', () => {
    const headers = { Host: 'parks.example', 'X-Forwarded-Proto': 'https' };
    expect(of(headers)).toBe('http://parks.example');
    expect(of(headers, { trustsProxy: true })).toBe('https://parks.example');
  });
});
