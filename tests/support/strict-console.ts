import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A console.error is a failure: React's warnings and swallowed faults must not pass as green. */
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterEach(() => {
  expect(vi.mocked(console.error).mock.calls).toEqual([]);
  vi.restoreAllMocks();
});
