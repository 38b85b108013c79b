import { Blob } from 'node:buffer';
import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

/** What jsdom leaves out and the product asks of every browser. */
function stillMedia(media: string): MediaQueryList {
  return Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  });
}

// The server's app runs inside the test, and compresses through Blob.stream(), which jsdom's own Blob lacks.
vi.stubGlobal('Blob', Blob);
vi.stubGlobal('matchMedia', stillMedia);
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;

// The machine may be busy: wait for what must come, do not time it.
configure({ asyncUtilTimeout: 10_000 });

afterEach(cleanup);
