import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice, which opens our Office files in tests: the one OFFICE_PATH names, or the first in the path; null where there is none. */
export function findOffice() {
  const asked = process.env.OFFICE_PATH;
  if (asked) return isProgram(asked) ? asked : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return (
    folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name))).find(isProgram) ?? null
  );
}

/** Debian's own package, where this process may install it. */
function installFromDebian() {
  if (process.getuid?.() !== 0 || process.env.OFFICE_PATH || !isProgram('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => execFileSync('apt-get', args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  try {
    run(['update', '-qq']);
    run(['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-impress', 'libreoffice-calc']);
  } catch (error) {
    process.stderr.write(`apt-get did not install LibreOffice: ${error.message}\n`);
  }
}

const isRunDirectly = process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url;
if (isRunDirectly && findOffice() === null) {
  installFromDebian();
  if (findOffice() === null)
    process.stderr.write(
      'Without LibreOffice the tests that open presentations with it are left out (Debian: apt-get install libreoffice-impress libreoffice-calc; elsewhere set OFFICE_PATH).\n',
    );
}
