/** Writes data/demo afresh: `npx tsx mocks/demo/write.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateDemo, shippedDemo } from './generate.ts';

const folder = new URL('../../data/demo/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, text] of Object.entries(generateDemo(shippedDemo))) {
  writeFileSync(new URL(name, folder), text);
}
