import './own-encoder.ts';
import { Blob as NodeBlob } from 'node:buffer';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { handlers } from '../../mocks/handlers.ts';
import { mockServer } from '../../mocks/node.ts';
import type { Scenario } from '../../mocks/scenarios.ts';
import { shippedApp } from '../../mocks/shipped-app.ts';
import { usePreferences } from '../../src/state/preferences.ts';

configure({ asyncUtilTimeout: 20_000 });

const { origin } = window.location;
const apps = new Map<Scenario, ReturnType<typeof shippedApp>>();

/** The server's own app over the shipped datasets, loaded once a file. */
function optionsOf(scenario: Scenario) {
  const app = apps.get(scenario) ?? shippedApp(scenario);
  apps.set(scenario, app);
  return { origin, scenario, answer: async (request: Request) => (await app).fetch(request) };
}

const server = mockServer(optionsOf('normal'));

/** Lets the API behave otherwise until the end of the test, or until called again. */
export function useScenario(scenario: Scenario): void {
  server.resetHandlers(...handlers(optionsOf(scenario)));
}

const size = { clientWidth: 960, clientHeight: 640, offsetWidth: 960, offsetHeight: 640 };

/** What jsdom lacks: it lays nothing out, so every element has one size and never changes it. */
function lendLayout(): void {
  for (const [name, px] of Object.entries(size)) {
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => px });
  }
  class StillObserver {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  Object.defineProperty(window, 'ResizeObserver', { configurable: true, writable: true, value: StillObserver });
  Object.defineProperty(Element.prototype, 'scrollIntoView', { configurable: true, value: () => undefined });
  Object.defineProperty(window, 'scrollTo', { configurable: true, value: () => undefined });
}

/** jsdom's Blob cannot be streamed, and the app that answers compresses its answers as a stream. */
function lendBlob(): void {
  Object.defineProperty(globalThis, 'Blob', { configurable: true, writable: true, value: NodeBlob });
}

/** A laptop in light theme: no media query but those holds. */
function lendMedia(): void {
  const matchMedia = (media: string) => Object.assign(new EventTarget(), { matches: false, media, onchange: null });
  Object.defineProperty(window, 'matchMedia', { configurable: true, writable: true, value: matchMedia });
}

/** Pages fetch ahead when idle; a test ends before that. */
function lendNoIdleTime(): void {
  Object.defineProperty(window, 'requestIdleCallback', { configurable: true, value: () => 0 });
}

/** Dialogs open and close; what the browser does beside (the top layer, the focus) is looked at in a browser. */
function lendDialogs(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
}

lendLayout();
lendDialogs();
lendBlob();
lendMedia();
lendNoIdleTime();

beforeAll(() => {
  server.listen({ onUnhandledRequest: 'error' });
});

beforeEach(() => {
  useScenario('normal');
  usePreferences.setState({ language: 'zh', theme: 'light', upDown: 'locale' });
});

afterEach(() => {
  cleanup();
  localStorage.clear();
});

afterAll(() => {
  server.close();
});
