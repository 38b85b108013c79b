import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { columns, csvLine } from '../../mocks/demo/csv.ts';
import { generateDemo } from '../../mocks/demo/generate.ts';
import { generateObservationRows } from '../../mocks/demo/observations.ts';

/** All of a large country: 2,800 parks × 36 metrics × 20 years. */
export const national = { parks: 2_800, years: 20 };

export interface DatasetsFolder {
  readonly path: string;
  readonly rows: number;
  readonly remove: () => void;
}

/** Writes the fictional dataset at national size into a folder of its own, the rows one by one. */
export async function writeNational(): Promise<DatasetsFolder> {
  const path = mkdtempSync(join(tmpdir(), 'parkscope-national-'));
  const folder = join(path, 'demo');
  mkdirSync(folder);
  // The other files do not depend on the years; observations.csv is written over below.
  for (const [name, text] of Object.entries(generateDemo({ ...national, years: 1 })))
    writeFileSync(join(folder, name), text);
  const file = createWriteStream(join(folder, 'observations.csv'));
  file.write(`${columns.observations.join(',')}\n`);
  let rows = 0;
  for (const row of generateObservationRows(national)) {
    rows += 1;
    if (!file.write(`${csvLine(columns.observations, row)}\n`)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
  return {
    path,
    rows,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
    },
  };
}
