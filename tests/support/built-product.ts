import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureBuilds, root } from './builds.ts';
import { launchChromiumServer } from './chromium.ts';
import { startServer } from './started-server.ts';
import { startStaticServer } from './static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The built server with its client. */
    readonly productUrl: string;
    /** The build that carries its API in a service worker. */
    readonly mockUrl: string;
    /** Where the one browser of all tests listens. */
    readonly browserAddress: string;
  }
}

/** Builds what is stale, starts the product as a user would, and ends it after the last test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilds(['client', 'server', 'mock']);
  const [server, mock, browser] = await Promise.all([
    startServer(),
    startStaticServer(join(root, 'dist/mock')),
    launchChromiumServer(),
  ]);
  project.provide('productUrl', server.url);
  project.provide('mockUrl', mock.url);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([server.stop(), mock.stop()]);
  };
}
