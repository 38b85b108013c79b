import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findOffice } from './ensure-office.mjs';
import { temporaryFolder } from './temporary-folder.ts';

const run = promisify(execFile);

export const hasOffice = findOffice() !== null;

/** An Office file opened by LibreOffice and saved as another type. Rejects where it cannot be opened. */
export async function openedInOffice(bytes: Uint8Array, from: 'pptx' | 'xlsx', to: 'pdf' | 'csv'): Promise<Buffer> {
  const office = findOffice();
  if (office === null) throw new Error('No LibreOffice was found');
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'home'));
  writeFileSync(join(folder, `file.${from}`), bytes);
  // A profile of its own: a running LibreOffice would answer for this one, and nothing would be written.
  const profile = `-env:UserInstallation=file://${join(folder, 'home')}`;
  const type = to === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true' : to;
  await run(office, [profile, '--headless', '--convert-to', type, '--outdir', folder, join(folder, `file.${from}`)]);
  return readFileSync(join(folder, `file.${to}`));
}

/** Pages of a PDF as LibreOffice writes it. */
export function pagesOf(pdf: Buffer): number {
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length;
}
