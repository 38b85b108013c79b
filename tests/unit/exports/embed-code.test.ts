import { expect, test } from 'vitest';
import { embedCode } from '../../../src/exports/embed-code.ts';
import { readPictureQuery } from '../../../server/images/picture-query.ts';
import { figureAddress, readFigureLink } from '../../../src/figures/figure-link.ts';

const choice = { origin: 'https://parks.example', language: 'en', theme: 'light', title: 'Employment' } as const;

function sourceOf(code: string): URL {
  return new URL(/ src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '');
}

test.each([
  ['/compare?dataset=korea&figure=bars', 'main'],
  ['/rankings?dataset=demo&metric=gdp', 'movers'],
  ['/parks/daegu-seongseo?dataset=korea', 'main'],
  ['/?dataset=demo', 'coverage'],
] as const)('the frame of %s, %s, asks for the very figure', (address, part) => {
  const link = readFigureLink(address, part);
  if (link === null) throw new Error('The address names no figure.');
  const code = embedCode({ ...choice, link: figureAddress(link, link.view.dataset ?? '') });
  const source = sourceOf(code);
  expect(source.origin + source.pathname).toBe('https://parks.example/embed');
  expect(readPictureQuery(source.searchParams)).toMatchObject({ link, language: 'en', theme: 'light' });
});

test('a title with quotes stays one attribute, and a dark picture is a dark frame', () => {
  const code = embedCode({ ...choice, link: '/compare?dataset=korea', theme: 'dark', title: '"><script>' });
  expect(code).toContain('title="&quot;&gt;&lt;script&gt;"');
  expect(sourceOf(code).searchParams.get('theme')).toBe('dark');
});
