import type { Page } from 'playwright-core';

/** Requests the application itself gives up, when the reader moves on before the answer. */
const abandoned = 'net::ERR_ABORTED';

/** Writes down every error of the console, of scripts and of the network that no reader would see. */
export function watchFaults(page: Page, tolerate: RegExp | undefined, faults: string[]): void {
  const note = (fault: string) => {
    if (tolerate?.test(fault) !== true) faults.push(fault);
  };
  page.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => {
    note(`page: ${error.message}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    if (reason !== abandoned) note(`request: ${request.url()} ${reason}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) note(`response: ${response.url()} ${String(response.status())}`);
  });
}
