import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installFromDebian, isProgram } from './debian-package.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const places = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium to test with: the one CHROMIUM_PATH names, or the first that is installed; null where there is none. */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return isProgram(asked) ? asked : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...places, ...inPath].find(isProgram) ?? null;
}

const advice = `The browser tests need Chromium, and none was found.
  Debian, Ubuntu   sudo apt-get install chromium
  Fedora           sudo dnf install chromium
  macOS            brew install --cask chromium
  elsewhere        set CHROMIUM_PATH to the program of Chromium or Chrome
`;

const isRunDirectly = process.argv[1] !== undefined && pathToFileURL(process.argv[1]).href === import.meta.url;
if (isRunDirectly && findChromium() === null) {
  if (!process.env.CHROMIUM_PATH) installFromDebian('chromium');
  if (findChromium() === null) {
    process.stderr.write(advice);
    process.exit(1);
  }
}
