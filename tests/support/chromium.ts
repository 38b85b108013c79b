import { chromium, type Browser, type BrowserServer, type LaunchOptions } from 'playwright-core';
import { findChromium } from './ensure-browser.mjs';

/** What keeps the system's Chromium still: no sandbox for containers, and no traffic of its own. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

function options(more: readonly string[] = []): LaunchOptions {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('No Chromium was found: run "node tests/support/ensure-browser.mjs", or set CHROMIUM_PATH.');
  return { executablePath, args: [...args, ...more] };
}

/** A browser of this process alone, started with these flags besides. */
export function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  return chromium.launch(options(flags));
}

/** One browser that several processes share; each connects to its address. */
export function launchChromiumServer(): Promise<BrowserServer> {
  return chromium.launchServer(options());
}
