import { describe, expect, test } from 'vitest';
import { base } from '../../../server/app.ts';
import { workbookType } from '../../../server/routes/import-template.ts';
import { readXlsx } from '../../../server/import/xlsx/read-xlsx.ts';
import { shippedApp } from '../../../mocks/shipped-app.ts';

const app = await shippedApp('normal');
const get = (file: string) => app.request(`${base}/datasets/korea/${file}`);

describe('a template to download', () => {
  test('is a workbook of the dataset', async () => {
    const answer = await get('import-template.xlsx?layout=long&lang=en');
    expect(answer.headers.get('Content-Type')).toBe(workbookType);
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="korea-import-long-en.xlsx"');
    const [table] = readXlsx('template.xlsx', new Uint8Array(await answer.arrayBuffer()));
    expect([...(table?.rows() ?? [])][0]?.cells.slice(0, 5)).toEqual(['Park', 'Period', 'Metric', 'Value', 'Unit']);
  });

  test('is CSV where that is asked for, wide unless told otherwise, with the mark spreadsheets look for', async () => {
    const answer = await get('import-template.csv');
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="korea-import-wide-zh.csv"');
    const bytes = new Uint8Array(await answer.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toMatch(/^园区,期别,/);
  });

  test('is refused in a layout or language there is not', async () => {
    expect((await get('import-template.xlsx?layout=tall')).status).toBe(400);
    expect((await get('import-template.csv?lang=fr')).status).toBe(400);
  });
});
