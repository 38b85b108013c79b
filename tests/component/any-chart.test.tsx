import { render, screen } from '@testing-library/react';
import { useLayoutEffect } from 'react';
import { expect, test } from 'vitest';
import { AnyChart } from '../../src/charts/any-chart.tsx';
import { addChartKinds, hasChartKind } from '../../src/charts/chart-kinds.ts';
import { waterfallKind } from '../../src/charts/kinds/waterfall.ts';
import { chartStyle } from '../../src/charts/style.ts';
import { toGapFigure } from '../../src/figures/gap-waterfall.ts';
import { shippedExplain } from '../support/explained.ts';
import { shipped } from '../support/shipped.ts';

/** Another card, whose code comes between the rendering of the chart and its effects. */
function Elsewhere() {
  useLayoutEffect(() => {
    addChartKinds({ waterfall: waterfallKind });
  });
  return null;
}

test('a kind that arrives by another card just after the rendering is drawn, not waited for', async () => {
  const figure = toGapFigure(shippedExplain(await shipped('korea'), '2026-Q1', { language: 'zh' }));
  if (figure.kind !== 'waterfall') throw new Error('The gap is a waterfall.');
  const style = chartStyle({
    theme: 'light',
    language: 'zh',
    upDown: 'red-up',
    motion: false,
    fontFamily: 'sans-serif',
  });
  expect(hasChartKind('waterfall')).toBe(false);
  render(
    <>
      <AnyChart figure={figure} style={style} fallback={<p>on its way</p>} />
      <Elsewhere />
    </>,
  );
  expect(hasChartKind('waterfall')).toBe(true);
  await expect.poll(() => document.querySelector('.chart')).not.toBeNull();
  expect(screen.queryByText('on its way')).toBeNull();
});
