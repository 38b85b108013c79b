import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palettes } from '../../../src/charts/palette.ts';
import { chartStyle } from '../../../src/charts/style.ts';

const tokens = 'src/app/tokens.css';

function declarations(css: string, selector: string): Map<string, string> {
  const from = css.indexOf(`${selector} {`);
  const block = from < 0 ? '' : css.slice(from, css.indexOf('\n}', from));
  return new Map(
    [...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name = '', value = '']) => [
      name,
      value.toLowerCase(),
    ]),
  );
}

const names = {
  paper: 'paper',
  surface: 'surface',
  sunken: 'sunken',
  ink: 'ink',
  ink2: 'ink-2',
  ink3: 'ink-3',
  rule: 'rule',
  rule2: 'rule-2',
  grid: 'grid',
  axis: 'axis',
  accent: 'accent',
  accentWash: 'accent-wash',
  bar: 'bar',
  barOn: 'bar-on',
  red: 'up',
  green: 'down',
  warn: 'warn',
  warnWash: 'warn-wash',
} as const;

describe.skipIf(!existsSync(tokens))('palette', () => {
  it.each([
    ['light', ':root', []],
    ['dark', '[data-theme="dark"]', []],
    ['print', '[data-theme="print"]', [':root']],
  ] as const)('%s agrees with the design tokens of the app', (theme, selector, bases) => {
    const css = existsSync(tokens) ? readFileSync(tokens, 'utf8').replaceAll("'", '"') : '';
    const values = new Map([...bases.flatMap((base) => [...declarations(css, base)]), ...declarations(css, selector)]);
    const palette = palettes[theme];
    for (const [key, name] of Object.entries(names))
      expect(`${name} ${Object.entries(palette).find(([each]) => each === key)?.[1]}`).toBe(
        `${name} ${values.get(name)}`,
      );
    palette.series.forEach((colour, index) =>
      expect(`c${index + 1} ${colour}`).toBe(`c${index + 1} ${values.get(`c${index + 1}`)}`),
    );
  });
});

describe('chart style', () => {
  it('takes red for up in Chinese, green in English, and what the reader chose over both', () => {
    expect(chartStyle({ theme: 'light', language: 'zh' }).up).toBe(palettes.light.red);
    expect(chartStyle({ theme: 'light', language: 'en' }).up).toBe(palettes.light.green);
    expect(chartStyle({ theme: 'dark', language: 'zh', upDown: 'green-up' }).up).toBe(palettes.dark.green);
  });
});
