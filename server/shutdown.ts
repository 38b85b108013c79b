import type { ServerType } from '@hono/node-server';
import type { Logger } from 'pino';
import type { MetricsStore } from './store.ts';

const limitMs = 5000;
/** What a store is given to close: a database that hangs must not keep the process. */
const closingMs = 1000;

/** On SIGINT or SIGTERM: takes no more requests, lets those under way finish, closes the store and exits 0, within six seconds. */
export function closeOnSignal(server: ServerType, store: MetricsStore, log: Logger): void {
  let isClosing = false;
  let isFinishing = false;

  const exit = (): never => {
    log.info('stopped');
    process.exit(0);
  };

  const finish = (): void => {
    if (isFinishing) return;
    isFinishing = true;
    setTimeout(exit, closingMs).unref();
    store.close().then(exit, (error: unknown) => {
      log.error({ err: error }, 'the store did not close');
      exit();
    });
  };

  const close = (signal: NodeJS.Signals): void => {
    if (isClosing) return;
    isClosing = true;
    log.info({ signal }, 'stopping');
    setTimeout(finish, limitMs).unref();
    server.close(finish);
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };

  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
