import { describe, expect, it } from 'vitest';
import { safeSvg } from '../../src/exports/safe-svg.ts';

const drawing = (inner: string, attributes = 'viewBox="0 0 120 30"'): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${inner}</svg>`;
const mark = '<path d="M0 0L120 0L60 30Z" fill="#c81e1e"/>';

describe('an SVG given as a logo', () => {
  it('is made as large as a logo may be, in its own shape', () => {
    const read = safeSvg(drawing(mark));
    expect(read).toMatchObject({ kind: 'svg' });
    expect(read.kind === 'svg' ? read.svg : '').toMatch(/width="480" height="120"/);
    const sized = safeSvg(drawing(mark, 'width="40px" height="40"'));
    expect(sized.kind === 'svg' ? sized.svg : '').toMatch(/viewBox="0 0 40 40"[^>]*>/);
  });

  it('loses whatever runs', () => {
    const read = safeSvg(
      drawing(
        `<script>alert(1)</script><g onclick="alert(1)" onload="x()">${mark}</g><foreignObject><iframe/></foreignObject><set attributeName="href" to="x"/>`,
      ),
    );
    expect(read.kind).toBe('svg');
    const svg = read.kind === 'svg' ? read.svg : '';
    expect(svg).toContain('#c81e1e');
    expect(svg).not.toMatch(/script|onclick|onload|foreignObject|iframe|<set/);
  });

  it.each([
    ['a picture elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a picture elsewhere, the old way', '<image xlink:href="//example.org/a.png"/>'],
    ['a file of the machine', '<use href="file:///etc/passwd#a"/>'],
    ['a fill elsewhere', '<path d="M0 0L9 9" fill="url(https://example.org/a.svg#b)"/>'],
    ['a font elsewhere', '<style>@font-face{src:url(https://example.org/f.woff)}</style>'],
    ['a style sheet elsewhere', '<style>@import "https://example.org/a.css";</style>'],
    ['a drawing within, which could hold the same', '<image href="data:image/svg+xml;base64,AAAA"/>'],
  ])('is refused where it needs %s', (_, inner) => {
    expect(safeSvg(drawing(inner))).toEqual({ kind: 'outside' });
  });

  it('may refer to itself and hold a picture', () => {
    const inner =
      '<defs><linearGradient id="a"/></defs><path d="M0 0L9 9" fill="url(#a)"/><use href="#a"/><image href="data:image/png;base64,AAAA"/>';
    expect(safeSvg(drawing(inner)).kind).toBe('svg');
  });

  it.each([
    ['no drawing', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['torn', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><g>'],
    ['of no size', drawing(mark, '')],
    ['full of entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${drawing('&a;')}`],
  ])('is refused where it is %s', (_, text) => {
    expect(safeSvg(text)).toEqual({ kind: 'broken' });
  });
});
