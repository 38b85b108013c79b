import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { expect, test } from 'vitest';
import { onDemand } from '../../src/ui/on-demand.tsx';

test('code that could not be fetched ahead is no news, and is asked for again when it is shown', async () => {
  let isReachable = false;
  const { Component, preload } = onDemand(() =>
    isReachable ? Promise.resolve(() => <p>here</p>) : Promise.reject(new TypeError('Failed to fetch')),
  );
  await expect(preload()).resolves.toBeUndefined();
  isReachable = true;
  render(
    <Suspense>
      <Component />
    </Suspense>,
  );
  await screen.findByText('here');
});
