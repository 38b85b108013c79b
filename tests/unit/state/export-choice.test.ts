import { expect, it } from 'vitest';
import { defaultExportChoice, readExportChoice } from '../../../src/state/export-choice.ts';

const stored = (state: object): string => JSON.stringify({ version: 1, state });

it('gives back the last choice of this device', () => {
  const choice = { ...defaultExportChoice, format: 'pptx', size: 'a4half', watermark: '内部资料' } as const;
  expect(readExportChoice(stored(choice))).toEqual({ kept: choice, isWhole: true });
});

it('leaves the defaults where what is stored is odd', () => {
  const odd = ['{', stored({}), stored({ ...defaultExportChoice, size: 'gigantic' })];
  for (const text of odd) expect(readExportChoice(text)).toEqual({ kept: null, isWhole: false });
});
