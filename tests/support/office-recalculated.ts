import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findOffice } from './ensure-office.mjs';
import { OfficeFile } from './office-file.ts';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

/** Works out every formula when it opens a file, whatever results the file holds (0: always). */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** Workbooks opened by LibreOffice, worked out anew, and saved as workbooks; all in one run, as starting it takes longest. */
export async function recalculatedInOffice(books: readonly Uint8Array[]): Promise<OfficeFile[]> {
  const office = findOffice();
  if (office === null) throw new Error('No LibreOffice was found');
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'home', 'user'), { recursive: true });
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'home', 'user', 'registrymodifications.xcu'), alwaysRecalculate);
  const names = books.map((bytes, index) => {
    const path = join(folder, `book${String(index)}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'home')}`;
  await run(office, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', join(folder, 'out'), ...names]);
  return books.map((_, index) => new OfficeFile(readFileSync(join(folder, 'out', `book${String(index)}.xlsx`))));
}
