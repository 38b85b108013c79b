import { expect, test } from 'vitest';
import type { Scheme } from '../../../src/contract/scheme.ts';
import { setIndicator } from '../../../src/domain/composite/edit-scheme.ts';
import { figureImage } from '../../../src/exports/image-svg.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import { shippedScore } from '../../support/scores.ts';
import { shipped } from '../../support/shipped.ts';

const demo = await shipped('demo');

function small(scheme: Scheme): Scheme {
  const dimensions = scheme.dimensions.slice(0, 2).map((each, at) => ({
    ...each,
    weight: at === 0 ? 70 : 30,
    indicators: each.indicators.slice(0, 2),
  }));
  return { ...scheme, dimensions };
}

/** Every word of the picture, whatever its lines: without the spaces that lines are parted at. */
function wordsOf(edit: (scheme: Scheme) => Scheme, name: string | null = null): string {
  const figure = shippedScore(demo, '2024', { edit, name });
  const { svg } = figureImage(figure, { size: imageSizes.hd, theme: 'light' });
  return [...svg.matchAll(/>([^<>]+)</g)]
    .map(([, text]) => text ?? '')
    .join('')
    .replaceAll(/\s/g, '');
}

test('an exported picture of changed weights and indicators says so, and lists every weight', () => {
  const words = wordsOf(small, '规模优先');
  expect(words).toContain('自定义权重、指标“规模优先”（由“等权”调整）');
  expect(words).toContain('经济规模70.0%（2项各35.0%：地区生产总值、工业总产值）');
  expect(words).toContain('发展质量30.0%');
});

test('one setting or another method alone is told in the picture, too', () => {
  expect(wordsOf((scheme) => setIndicator(small(scheme), 'gdp', { transform: 'log' }))).toContain('取自然对数');
  expect(wordsOf((scheme) => ({ ...scheme, normalisation: { method: 'z_score' } }))).toContain(
    '自定义算法（由“等权”调整）',
  );
});
