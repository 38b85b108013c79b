import { createServer } from 'node:http';
import { expect, inject, onTestFinished } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { test } from './visit.ts';

/** A page of another site that holds a frame. */
async function siteWith(path: string, widthPx: number): Promise<string> {
  const frame = `<iframe src="${inject('productUrl')}${path}" width="${String(widthPx)}" height="520"></iframe>`;
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(`<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,">${frame}`);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return `http://localhost:${String(port)}/`;
}

async function embedded(page: Page): Promise<Frame> {
  const handle = await page.locator('iframe').elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined) throw new Error('There is no frame.');
  await frame.locator('body[data-state="ready"] #figure svg').waitFor();
  return frame;
}

function logicalWidth(frame: Frame): Promise<number> {
  return frame.locator('#figure svg').evaluate((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[2]));
}

test('a figure stands in the frame of another site, in its theme, and is laid out anew when the frame changes', async ({
  visit,
}) => {
  const page = await visit(await siteWith('/embed?dataset=korea&figure=bars&theme=dark', 900));
  const frame = await embedded(page);
  expect(await frame.locator('#figure svg').getAttribute('aria-label')).toMatch(/韩国.*\d/);
  expect(await frame.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  expect(await logicalWidth(frame)).toBe(900);
  await page.locator('iframe').evaluate((element) => element.setAttribute('width', '520'));
  await expect.poll(() => logicalWidth(frame), { timeout: 15_000 }).toBe(520);
  const link = await frame.getByRole('link').getAttribute('href');
  expect(link).toBe('/compare?dataset=korea&figure=bars');
});

test('it weighs little, and keeps nothing in the browser', async ({ visit }) => {
  const page = await visit('/embed?dataset=demo&path=rankings&metric=gdp&lang=en');
  await page.locator('body[data-state="ready"] #figure svg').waitFor();
  const kept = await page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);
  expect(kept).toEqual(['', 0, 0]);
  const bytes = await page.evaluate(() =>
    performance
      .getEntries()
      .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.encodedBodySize : 0), 0),
  );
  expect(bytes).toBeGreaterThan(3_000);
  expect(bytes).toBeLessThan(130_000);
});

test('what cannot be shown says why', async ({ visit }) => {
  const page = await visit('/embed?dataset=korea&metric=nothing', { tolerate: /400/ });
  await page.getByRole('alert').filter({ hasText: '此图无法显示' }).waitFor();
});

test('other sites may frame it, and no other page', async () => {
  const headersOf = async (path: string) => (await fetch(inject('productUrl') + path)).headers;
  const embed = await headersOf('/embed?dataset=korea');
  expect([embed.get('X-Frame-Options'), embed.get('Set-Cookie')]).toEqual([null, null]);
  expect(embed.get('Content-Security-Policy')).toContain('frame-ancestors *');
  const page = await headersOf('/compare?dataset=korea');
  expect(page.get('X-Frame-Options')).toBe('SAMEORIGIN');
  expect(page.get('Content-Security-Policy')).toContain("frame-ancestors 'self'");
});
