import { describe, expect, test } from 'vitest';
import { prepareImport } from '../../../../server/import/prepare-import.ts';
import { templateCsv } from '../../../../server/import/template-csv.ts';
import { type TemplateLayout, templateLayouts } from '../../../../server/import/template-rows.ts';
import { loadDataset } from '../../../../server/load/load-dataset.ts';
import { readDataset } from '../../../support/read-dataset.ts';

const sets = ['china', 'korea', 'bangladesh', 'demo'] as const;
const languages = ['zh', 'en'] as const;

describe.each(sets)('a template of %s', (name) => {
  test.each(
    languages.flatMap((language) => templateLayouts.map((layout): [TemplateLayout, 'zh' | 'en'] => [layout, language])),
  )('%s in %s, filled in, goes in without a question', async (layout, language) => {
    const base = await loadDataset(readDataset(name));
    const lines = [...templateCsv(base.catalog, layout, language)];
    // Every figure is 1, in as many cells as the first rows have: the empty one of a long file, all behind the period of a wide one.
    const filled = lines
      .slice(0, 40)
      .map((line, index) =>
        index === 0
          ? line
          : layout === 'wide'
            ? line.replace(/,+\r\n$/, (commas) => `${',1'.repeat(commas.trimEnd().length)}\r\n`)
            : line.replace(',,', ',1,'),
      );
    const bytes = new TextEncoder().encode(filled.join(''));
    const { log, counts } = await prepareImport({ ...base, files: [{ name: 'template.csv', bytes }] });
    expect(log.groups().filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(counts.figures).toBeGreaterThan(5);
    expect(counts.skipped).toBe(0);
  });
});
