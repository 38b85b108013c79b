import { act, render, screen, waitFor } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { navigate, placeNow, told, usePlace } from '../../src/state/location.ts';

function Query() {
  return <p>{usePlace().query}</p>;
}

function go(address: string, run?: string): void {
  act(() => {
    navigate(address, run === undefined ? {} : { run });
  });
}

test('a run of changes is shown at once, and the browser is told of few of them and of the last', async () => {
  go('/score?scheme=start');
  render(<Query />);
  const replaced = vi.spyOn(history, 'replaceState');
  onTestFinished(() => {
    replaced.mockRestore();
  });
  for (let step = 0; step < 300; step += 1) {
    go(`/score?scheme=${String(step)}`, 'weight');
    expect(screen.getByText(`scheme=${String(step)}`)).toBeDefined();
    expect(placeNow().query).toBe(`scheme=${String(step)}`);
  }
  await waitFor(() => {
    expect(location.search).toBe('?scheme=299');
  });
  expect(replaced.mock.calls.length).toBeLessThan(100);
});

test('whoever asks for the link, or goes on, finds the last of a run in it', () => {
  go('/score?scheme=a', 'weight');
  go('/score?scheme=b', 'weight');
  go('/score?scheme=c', 'weight');
  expect(told().search).toBe('?scheme=c');
  go('/score?scheme=d', 'weight');
  const entries = history.length;
  go('/score?scheme=d&top=30');
  expect(location.search).toBe('?scheme=d&top=30');
  expect(history.length).toBe(entries + 1);
});
