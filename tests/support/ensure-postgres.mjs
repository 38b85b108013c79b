import { readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFromDebian, isProgram } from './debian-package.mjs';

const debian = '/usr/lib/postgresql';

function versions() {
  try {
    return readdirSync(debian).sort((a, b) => Number(b) - Number(a));
  } catch {
    return [];
  }
}

/** The folder of PostgreSQL's server programs: the one POSTGRES_BIN names, Debian's newest, or the first in PATH; null where there is none. */
export function findPostgres() {
  const asked = process.env.POSTGRES_BIN;
  const folders = asked
    ? [asked]
    : [
        ...versions().map((version) => join(debian, version, 'bin')),
        ...(process.env.PATH ?? '').split(delimiter).filter(Boolean),
      ];
  const program = folders.map((folder) => join(folder, 'initdb')).find(isProgram);
  return program === undefined ? null : dirname(program);
}

export const advice = `The tests of the database need PostgreSQL's server programs, and none were found.
  Debian, Ubuntu   sudo apt-get install postgresql
  Fedora           sudo dnf install postgresql-server
  macOS            brew install postgresql
  elsewhere        set POSTGRES_BIN to the folder of initdb and postgres
`;

const isRunDirectly = process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url;
if (isRunDirectly && findPostgres() === null) {
  if (!process.env.POSTGRES_BIN) installFromDebian('postgresql');
  if (findPostgres() === null) {
    process.stderr.write(advice);
    process.exit(1);
  }
}
