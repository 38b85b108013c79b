import { describe, expect, it } from 'vitest';
import { measureText } from '../../../src/charts/text-metrics.ts';
import { figureCsv } from '../../../src/exports/csv.ts';
import { defaultNameTemplate, safeStem, templateStem } from '../../../src/exports/file-name.ts';
import { shortAddress } from '../../../src/exports/image-foot.ts';
import { escapeXml } from '../../../src/exports/svg-text.ts';
import { wrapText } from '../../../src/charts/wrap-text.ts';
import type { FigureTable } from '../../../src/figures/figure-table.ts';
import { daeguTrend, exact, missing, profileTable, qualified } from '../../support/figures.ts';

describe('line breaking', () => {
  const text =
    '来源未说明原因，断点两侧不可直接比较。同比为本站推算（按可比价格），集群值由整理者按所辖350余家园区加总；中文名为译名，共12,343人、8,057人。';

  it('never begins a line with a closing sign nor ends one with an opening one', () => {
    for (let width = 80; width < 420; width += 7)
      for (const line of wrapText(text, width, { sizePx: 12 })) {
        expect(line).not.toMatch(/^[，。、；：）】》！？%]/);
        expect(line).not.toMatch(/[（【《]$/);
      }
  });

  it('keeps numbers whole, with their qualifier or unit', () => {
    for (let width = 80; width < 420; width += 7) {
      const lines = wrapText(text, width, { sizePx: 12 });
      for (const whole of ['350余', '12,343人', '8,057人'])
        expect(lines.some((line) => line.includes(whole))).toBe(true);
    }
  });

  it('loses nothing and stays within the width', () => {
    for (const width of [60, 133, 250]) {
      const lines = wrapText(text, width, { sizePx: 12 });
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(measureText(line, 12)).toBeLessThanOrEqual(width);
    }
  });

  it('breaks English between words and chops what has no spaces', () => {
    expect(wrapText('Clusters are summed from their complexes', 120, { sizePx: 12 })).toEqual([
      'Clusters are summed',
      'from their complexes',
    ]);
    expect(wrapText('x'.repeat(60), 100, { sizePx: 12 }).length).toBeGreaterThan(2);
  });
});

describe('addresses', () => {
  it('are shortened to host and last part', () => {
    expect(shortAddress('https://www.stats.gov.cn/sj/')).toBe('stats.gov.cn/sj');
    const short = shortAddress(
      'https://github.com/seungwp/daegu-sandan/blob/7d2ae433/data/sandan_cluster_quarter.csv?raw=true',
    );
    expect(short).toBe('github.com/…/sandan_cluster_quarter.csv');
  });
});

describe('XML', () => {
  it('is escaped, without the control characters it forbids', () => {
    expect(escapeXml('A&B <"x">\u0007')).toBe('A&amp;B &lt;&quot;x&quot;&gt;');
  });
});

function csvOf(table: FigureTable, more: Parameters<typeof daeguTrend>[1] = {}): string[] {
  return figureCsv(daeguTrend('zh', { ...more, table })).split('\r\n');
}

describe('CSV', () => {
  it('begins with a byte order mark and has units in the header and plain numbers below', () => {
    const csv = figureCsv(daeguTrend());
    expect(csv.startsWith('\uFEFF时期,城西（人）,西大邱（人）')).toBe(true);
    expect(csv.split('\r\n')[1]).toBe('2018年2季度,49093,14679,13491,12548,7924,7499,5511');
  });

  it('puts qualifiers and states beside the number, and leaves missing cells empty', () => {
    const columns = [
      { id: 'park', label: '园区', unit: null, align: 'left' },
      { id: 'value', label: '企业', unit: '家', align: 'right' },
    ] as const;
    const row = (id: string, fact: ReturnType<typeof exact>) => ({
      id,
      cells: [
        { text: id, value: id },
        { text: fact.text, value: fact.value, fact },
      ],
    });
    const lines = csvOf({
      columns,
      rows: [
        row('甲', qualified(350, 'more_than', '350余')),
        row('乙', missing('Q')),
        row('丙', exact(1480.2, { text: '1,480.20' })),
      ],
    });
    expect(lines.slice(0, 4)).toEqual([
      '\uFEFF园区,企业（家）,企业·限定,企业·状态',
      '甲,350,350余,A',
      '乙,,,Q',
      '丙,1480.20,,A',
    ]);
  });

  it('takes the danger out of cells that look like formulas, but not of negative numbers', () => {
    const columns = [{ id: 'a', label: '=cmd()', unit: null, align: 'left' }] as const;
    const cell = (text: string) => ({ id: text, cells: [{ text, value: text }] });
    const lines = csvOf({ columns, rows: ['=1+1', '+x', '@a', '-5', '-a', 'a,b', 'say "x"'].map(cell) });
    expect(lines.slice(0, 8)).toEqual(["\uFEFF'=cmd()", "'=1+1", "'+x", "'@a", '-5', "'-a", '"a,b"', '"say ""x"""']);
  });

  it('ends with notes, sources with whole addresses, release and check code after an empty line', () => {
    const csv = figureCsv(daeguTrend('zh', { fictional: true }));
    const tail = csv.slice(csv.indexOf('\r\n\r\n'));
    expect(tail).toContain('演示数据（虚构）');
    expect(tail).toContain('口径,"(1) 达城2期·国家');
    expect(tail).toContain('https://github.com/seungwp/daegu-sandan/blob/7d2ae433/data/sandan_cluster_quarter.csv');
    expect(tail).toContain('发布,kr-r3,2026-06-30');
    expect(tail).toContain('核验码,D9EB-0C9A');
  });

  it('writes a decrease as a negative number and headings as rows of their own', () => {
    const base = profileTable(1);
    expect(figureCsv(base).split('\r\n')[1]).toBe('经济规模,,,');
    const columns = [{ id: 'c', label: '增速', unit: '%', align: 'right' }] as const;
    const lines = csvOf({
      columns,
      rows: [{ id: 'x', cells: [{ text: '1.5', value: -1.5, change: { direction: 'down', text: '1.5' } }] }],
    });
    expect(lines[1]).toBe('-1.5');
  });
});

describe('file names', () => {
  it('hold the picture width and are fit for every file system', () => {
    const parts = {
      name: safeStem(daeguTrend().fileName),
      width: 1920,
      height: 1080,
      theme: 'light',
      language: 'zh',
      release: 'kr-r3',
      check: 'D9EB-0C9A',
      date: '2026-11-30',
    };
    expect(templateStem(defaultNameTemplate, parts)).toBe('大邱集群_从业人数_2018Q2-2025Q2_1920');
    expect(templateStem('{name}{_width}{_check} {what}', { ...parts, width: null })).toBe(
      '大邱集群_从业人数_2018Q2-2025Q2_D9EB-0C9A_{what}',
    );
    expect(safeStem('../a/b:c*?.csv ')).toBe('a-b-c-.csv');
    expect(safeStem('con')).toBe('figure_con');
  });
});
