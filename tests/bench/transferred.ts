import type { Browser } from 'playwright-core';
import { firstFigureMs, openPage } from './page.ts';
import type { Row } from './row.ts';

const mostKb = 260;

/** Bytes on the wire until the first figure stands, at national size. */
export async function transferredRows(browser: Browser, serverUrl: string): Promise<readonly Row[]> {
  let bytes = 0;
  const { page, close } = await openPage(browser, {
    before: async (cdp) => {
      await cdp.send('Network.enable');
      cdp.on('Network.dataReceived', ({ encodedDataLength }) => (bytes += encodedDataLength));
      cdp.on('Network.responseReceived', ({ response }) => (bytes += response.encodedDataLength));
    },
  });
  await firstFigureMs(page, `${serverUrl}/rankings`);
  const kb = bytes / 1000;
  await close();
  const budget = { p50: mostKb, p95: null };
  return [
    {
      group: 'transfer',
      row: 'to the first figure of /rankings, 2,800 parks',
      unit: 'KB',
      p50: kb,
      p95: null,
      budget,
      better: 'lower',
    },
  ];
}
