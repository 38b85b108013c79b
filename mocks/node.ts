import { type SetupServer, setupServer } from 'msw/node';
import { handlers, type MockOptions } from './handlers.ts';

/** The mock for tests in Node; the caller starts it with `listen` and ends it with `close`. */
export function mockServer(options: MockOptions): SetupServer {
  return setupServer(...handlers(options));
}
