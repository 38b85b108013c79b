import { render, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/app/app.tsx';
import { newQueryClient } from '../../src/app/start.ts';
import { navigate } from '../../src/state/location.ts';

/** Opens an address of the application, as a reader does. */
export function open(address: string) {
  navigate(address, { replace: true });
  render(<App client={newQueryClient()} />);
  return userEvent.setup();
}

export function figureOf(kind: string): HTMLElement {
  const figure = document.querySelector<HTMLElement>(`figure[data-figure="${kind}"]`);
  if (!figure) throw new Error(`There is no ${kind} figure on the page.`);
  return figure;
}

/** Waits until the figure of this kind is in this state, and gives it. */
export function findFigure(kind: string, state: 'loading' | 'ready' | 'error' | 'empty'): Promise<HTMLElement> {
  return waitFor(() => {
    const figure = figureOf(kind);
    if (figure.dataset.state !== state) throw new Error(`The ${kind} figure is ${figure.dataset.state ?? 'nothing'}.`);
    return figure;
  });
}

export function asked(name: string): string | null {
  return new URLSearchParams(location.search).get(name);
}
