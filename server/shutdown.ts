import type { ServerType } from '@hono/node-server';
import type { Logger } from 'pino';
import type { MetricsStore } from './store.ts';

const limitMs = 5000;

/** On SIGINT or SIGTERM: takes no more requests, lets those under way finish, closes the store and exits 0, within five seconds. */
export function closeOnSignal(server: ServerType, store: MetricsStore, log: Logger): void {
  let isClosing = false;

  const finish = async (): Promise<void> => {
    await store.close();
    log.info('stopped');
    process.exit(0);
  };

  const close = (signal: NodeJS.Signals): void => {
    if (isClosing) return;
    isClosing = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => void finish(), limitMs).unref();
    server.close(() => void finish());
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  };

  process.on('SIGINT', close);
  process.on('SIGTERM', close);
}
