import type { Browser } from 'playwright-core';
import { firstFigureMs, openPage } from './page.ts';
import type { Row } from './row.ts';

const mostKb = 260;
const kinds = ['Script', 'Fetch', 'Font', 'other'] as const;
type Kind = (typeof kinds)[number];

/** Bytes on the wire until the first figure stands, at national size, and what they are made of. */
export async function transferredRows(browser: Browser, serverUrl: string): Promise<readonly Row[]> {
  const kindOf = new Map<string, Kind>();
  const bytes = new Map<Kind, number>();
  const count = (id: string, length: number) => {
    const kind = kindOf.get(id) ?? 'other';
    bytes.set(kind, (bytes.get(kind) ?? 0) + length);
  };
  const { page, close } = await openPage(browser, {
    before: async (cdp) => {
      await cdp.send('Network.enable');
      cdp.on('Network.requestWillBeSent', ({ requestId, type }) => {
        kindOf.set(requestId, kinds.find((kind) => kind === type) ?? 'other');
      });
      cdp.on('Network.responseReceived', ({ requestId, response }) => {
        count(requestId, response.encodedDataLength);
      });
      cdp.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
        count(requestId, encodedDataLength);
      });
    },
  });
  await firstFigureMs(page, `${serverUrl}/rankings`);
  const kb = kinds.map((kind) => ({ kind, kb: (bytes.get(kind) ?? 0) / 1000 }));
  await close();
  const row = { group: 'transfer to first figure', unit: 'KB', p95: null, better: 'lower' } as const;
  const total = kb.reduce((sum, each) => sum + each.kb, 0);
  return [
    { ...row, row: '/rankings, 2,800 parks', p50: total, budget: { p50: mostKb, p95: null } },
    ...kb.map((each): Row => ({ ...row, row: `of which ${each.kind.toLowerCase()}`, p50: each.kb, budget: null })),
  ];
}
