import { expect, it } from 'vitest';
import { defaultView } from '../../../src/figures/view.ts';
import { readView, writeView } from '../../../src/figures/view-query.ts';

it.each(['zhejiang_2010', 'equal:1~n~m~r0.5~aa~规模*30,gdp*1,days*2*l*g~速度*70,rate*1.5', '自己的 方案 & 名字=1#?+%'])(
  'carries the scheme %j in the link and reads it back',
  (scheme) => {
    const text = writeView({ ...defaultView, scheme });
    expect(readView(new URLSearchParams(text))).toEqual({ ...defaultView, scheme });
  },
);

it('keeps the code of a scheme readable', () => {
  const scheme = 'equal:1~n~m~r0.5~aa~scale*30,gdp*1';
  expect(writeView({ ...defaultView, scheme })).toBe(`scheme=${scheme}`);
});

it('leaves no scheme out of the link, and takes what no link can carry for none', () => {
  expect(writeView(defaultView)).toBe('');
  for (const text of ['', 'a\u0000b', 'line\nline', '\ud800', 'x'.repeat(16_001)])
    expect(readView(new URLSearchParams([['scheme', text]])).scheme).toBe(text === '\ud800' ? '\ufffd' : null);
});
