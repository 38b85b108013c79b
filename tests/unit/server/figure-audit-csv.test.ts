import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { base } from '../../../server/app.ts';
import { shippedApp } from '../../../mocks/shipped-app.ts';
import { FigureAudit } from '../../../src/contract/figure-audit.ts';

const app = await shippedApp('normal');

test('the file of the audit has a line for every finding, the first of them as the answer tells it', async () => {
  const answer = await app.request(`${base}/datasets/korea/figure-audit`);
  const { release, rules } = z.parse(FigureAudit, await answer.json());
  const file = await app.request(`${base}/datasets/korea/figure-audit.csv`);
  expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
  expect(file.headers.get('Content-Disposition')).toBe(`attachment; filename="audit-${release}.csv"`);
  const text = await file.text();
  const [header, ...lines] = text.trimEnd().split('\r\n');
  expect(header).toMatch(/RULE,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT,/);
  const total = rules.reduce((sum, { count }) => sum + count, 0);
  expect(total).toBeGreaterThan(0);
  expect(lines).toHaveLength(total);
  const told = rules.flatMap(({ findings }) => findings);
  for (const { rule, park, metric, period } of told)
    expect(lines.some((line) => line.startsWith([rule, park, metric, period].join(',')))).toBe(true);
});
