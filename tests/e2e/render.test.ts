import '../../src/charts/all-chart-kinds.ts';
import '../../src/i18n/all-words.ts';
import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFontFile } from '../../server/images/font-files.ts';
import { embedFonts } from '../../src/exports/fonts.ts';
import { figureImage } from '../../src/exports/image-svg.ts';
import { lookOf } from '../../src/exports/provenance/picture-look.ts';
import { provenanceOf } from '../../src/exports/provenance/provenance.ts';
import { withSvgProvenance } from '../../src/exports/provenance/svg-provenance.ts';
import { imageSizes } from '../../src/exports/sizes.ts';
import { pngHeader } from './png.ts';
import { readDataset } from '../support/read-dataset.ts';
import { shippedFigure } from '../support/shipped-figure.ts';
import { temporaryFolder, writeDataset } from '../support/temporary-folder.ts';

const root = temporaryFolder();
writeDataset(join(root, 'data'), 'korea', readDataset('korea'));

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command of the built server, with the threads that draw. */
function render(args: readonly string[]): Promise<Outcome> {
  const all = ['dist/server/main.js', 'render', ...args];
  const env = { ...process.env, DATASETS_DIR: join(root, 'data'), DATA_DIR: join(root, 'none') };
  return new Promise((done) => {
    const child = execFile(
      process.execPath,
      all,
      { cwd: resolve(import.meta.dirname, '../..'), env },
      (_, stdout, stderr) => {
        done({ code: child.exitCode ?? -1, stdout, stderr });
      },
    );
  });
}

describe('the command render', () => {
  test('draws the figure of a link copied from a browser at the size asked for', async () => {
    const out = join(root, 'chart.png');
    const link = 'https://parks.example/compare?dataset=korea&figure=bars&theme=system';
    expect(await render([link, '--size', 'a4', '--out', out])).toMatchObject({ code: 0, stderr: '' });
    expect(pngHeader(readFileSync(out))).toMatchObject({ width: 1843, height: 1216 });
  });

  test('draws a file of links, and tells by line which of them it could not', async () => {
    const list = [
      'link,size,out,lang',
      '/compare?dataset=korea&figure=bars,square,bars.svg,en',
      '/compare?dataset=korea&metric=employmen,hd,second.png,',
      '/compare?dataset=korea,hd,third.gif,',
    ];
    writeFileSync(join(root, 'list.csv'), list.join('\n'));
    const { code, stdout, stderr } = await render(['--batch', join(root, 'list.csv'), '--to', join(root, 'drawn')]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/\/3 {2}bars\.svg {2}1080 × 1080/);
    expect(stderr).toContain('list.csv:3: No metric has the id "employmen". Did you mean "employment"?');
    expect(stderr).toContain('list.csv:4: "third.gif" ends neither in .png nor in .svg.');
    expect(stderr).toContain('2 of 3 pictures could not be drawn.');
    const figure = await shippedFigure('korea', { figure: 'bars' }, 'en');
    const { release } = figure;
    const drawn = readFileSync(join(root, 'drawn/bars.svg'), 'utf8');
    const published = /Release [^<]*\((\d{4}-\d\d-\d\d)\)/.exec(drawn)?.[1];
    const own = { ...figure, release: { ...release, publishedAt: published ?? '' } };
    const choice = { size: imageSizes.square, theme: 'light', focus: [] } as const;
    const { svg } = figureImage(own, choice);
    const look = lookOf(choice, own.language, null);
    const said = withSvgProvenance(svg, provenanceOf(own, '/compare?dataset=korea&figure=bars', look));
    expect(drawn === (await embedFonts(said, readFontFile))).toBe(true);
  });

  test.each([
    [['/compare'], '--out'],
    [['--out', 'a.png'], 'link'],
    [['/compare', '--out', 'a.png', '--colour', 'red'], '--colour'],
    [['/compare', '/score', '--out', 'a.png'], 'quotes'],
  ])('a command line that cannot be understood ends with 2: %j', async (args, told) => {
    const { code, stderr } = await render(args);
    expect(code).toBe(2);
    expect(stderr.split('\n')[0]).toContain(told);
    expect(stderr).toContain('Usage:');
  });
});

describe('the command check', () => {
  function check(file: string, data = join(root, 'data')): Promise<Outcome> {
    const env = { ...process.env, DATASETS_DIR: data, DATA_DIR: join(root, 'none') };
    return new Promise((done) => {
      const child = execFile(
        process.execPath,
        ['dist/server/main.js', 'check', file],
        { cwd: resolve(import.meta.dirname, '../..'), env },
        (_, stdout, stderr) => {
          done({ code: child.exitCode ?? -1, stdout, stderr });
        },
      );
    });
  }

  test('tells a picture that is as it was saved from one that was altered, and which numbers changed since', async () => {
    const out = join(root, 'checked.png');
    await render(['/compare?dataset=korea&figure=bars', '--out', out]);
    const same = await check(out);
    expect(same).toMatchObject({ code: 0, stderr: '' });
    expect(same.stdout).toContain('unchanged: its numbers are those of korea-');

    const png = readFileSync(out);
    const painted = Buffer.from(png);
    const pixels = painted.indexOf('IDAT') + 2_000;
    painted.writeUInt8(painted.readUInt8(pixels) ^ 255, pixels);
    const repainted = join(root, 'painted.png');
    writeFileSync(repainted, painted);
    const altered = await check(repainted);
    expect(altered.code).toBe(1);
    expect(altered.stdout).toContain('the picture was altered');

    const revised = readDataset('korea');
    const rows = (revised['observations.csv'] ?? '').split('\n');
    const at = rows.findIndex((row) => /(?:^|,)44435(?:,|$)/.test(row));
    expect(at).toBeGreaterThan(0);
    rows[at] = rows[at]?.replace('44435', '44500') ?? '';
    writeDataset(join(root, 'revised'), 'korea', { ...revised, 'observations.csv': rows.join('\n') });
    const changed = await check(out, join(root, 'revised'));
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/numbers changed from korea-[0-9a-f]{7} to korea-[0-9a-f]{7}/);
    expect(changed.stdout).toContain('44,435 → 44,500');
  });
});
