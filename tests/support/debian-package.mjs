import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function run(program, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
}

/** Debian's own package, where this process may install it. */
export function installFromDebian(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isProgram('/usr/bin/apt-get')) return;
  try {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  } catch (error) {
    process.stderr.write(`apt-get did not install ${name}: ${error.message}\n`);
  }
}
