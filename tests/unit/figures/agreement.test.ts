import { describe, expect, it } from 'vitest';
import { figureCsv } from '../../../src/exports/csv.ts';
import { figureImage } from '../../../src/exports/image-svg.ts';
import { imageTexts } from '../../../src/exports/image-text.ts';
import { imageSizes } from '../../../src/exports/sizes.ts';
import type { Figure, FigureValue } from '../../../src/figures/figure.ts';
import { transformRefusal } from '../../../src/figures/quantities/transform-refusal.ts';
import { resolveAny } from '../../../src/figures/slices-needed.ts';
import { defaultView, figureKinds, transforms, type View } from '../../../src/figures/view.ts';
import { readView, writeView } from '../../../src/figures/view-query.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { shippedCatalog, shippedFigure } from '../../support/shipped-figure.ts';

/** Chart, table, CSV and sentence are renderings of one figure: they agree to the digit, in every kind, transform and language. */
interface Case {
  readonly dataset: string;
  readonly view: Partial<View>;
  readonly language: Language;
}

async function casesOf(dataset: string): Promise<Case[]> {
  const catalog = await shippedCatalog(dataset);
  const kinds = figureKinds.flatMap((figure) =>
    transforms.flatMap((transform): Partial<View>[] => {
      const resolved = resolveAny({ ...defaultView, dataset, figure }, catalog);
      const metric = catalog.metrics.find(({ id }) => id === resolved.metric);
      if (metric === undefined) return [];
      return transformRefusal(catalog, metric, { ...resolved, transform }) === null ? [{ figure, transform }] : [];
    }),
  );
  const several = catalog.metrics.slice(0, 4).map(({ id }) => id);
  const views: Partial<View>[] = [
    ...kinds,
    { figure: 'trend', benchmarks: ['median', 'mean', 'band', 'best', 'target', 'total'] },
    { figure: 'bars', benchmarks: ['median', 'mean', 'band', 'best', 'target', 'total'] },
    { figure: 'bars', group: 'all' },
    { figure: 'bars', metrics: several },
    { figure: 'heat', metrics: several },
    { figure: 'scatter', scale: 'log', benchmarks: ['median'] },
  ];
  return views.flatMap((view) => [
    { dataset, view, language: 'zh' as const },
    ...((view.transform ?? 'level') === 'level' ? [{ dataset, view, language: 'en' as const }] : []),
  ]);
}

function isFigureValue(item: object): item is FigureValue {
  return 'qualifier' in item && 'status' in item && 'text' in item && 'derived' in item;
}

/** Every value a figure holds, wherever it stands; its table left out. */
function valuesIn(item: unknown): FigureValue[] {
  if (Array.isArray(item)) return item.flatMap(valuesIn);
  if (typeof item !== 'object' || item === null) return [];
  if (isFigureValue(item)) return [item];
  return Object.entries(item).flatMap(([key, inner]) => (key === 'table' ? [] : valuesIn(inner)));
}

function numbersIn(text: string): string[] {
  return text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
}

/** English sentences say 4,875.4 thousand of what the table has as 48.754: digit for digit the same. */
function bare(number: string): string {
  return number.replaceAll(/[,.]/g, '').replace(/^0+/, '').replace(/0+$/, '');
}

function digitsOf(number: string): number {
  return bare(number).length;
}

/** Telling numbers: ticks and counts have fewer digits, and years are no figures. */
function telling(text: string): string[] {
  return numbersIn(text).filter((number) => digitsOf(number) >= 4 && !/^(?:19|20)\d\d$/.test(number));
}

function tableTexts({ table }: Figure): string[] {
  return [
    ...table.columns.flatMap(({ label, unit }) => [label, unit ?? '']),
    ...table.rows.flatMap((row) => [row.heading ?? '', ...row.cells.map(({ text }) => text)]),
  ];
}

/** The words of the drawing itself, without title, notes and sources. */
function drawnTexts(figure: Figure): string[] {
  const { svg } = figureImage(figure, { size: imageSizes.hd, theme: 'light' });
  const start = svg.indexOf('<g transform="translate(');
  return imageTexts(svg.slice(start, svg.indexOf('\n</g>\n', start))).map(({ text }) => text);
}

/** Sums of rows and columns, and what each value is of them in percent: what a sentence may add to the table. */
function sumsAndShares({ table }: Figure): number[] {
  const grid = table.rows.map((row) => row.cells.map(({ fact }) => fact?.value ?? null));
  const columns = table.columns.map((_, index) => grid.map((row) => row[index] ?? null));
  return [...grid, ...columns].flatMap((line) => {
    const values = line.filter((value) => value !== null);
    const sum = values.reduce((total, value) => total + value, 0);
    return sum === 0 ? [] : [sum, ...values.map((value) => (value / sum) * 100)];
  });
}

function isAmong(number: string, derived: readonly number[]): boolean {
  const value = Number(number.replaceAll(',', ''));
  const half = 0.5 * 10 ** -(number.split('.')[1]?.length ?? 0) + 1e-9;
  return derived.some((each) => Math.abs(Math.abs(each) - value) <= half);
}

describe.each(['korea', 'china', 'bangladesh', 'demo'])('every figure of %s', async (dataset) => {
  const cases = await casesOf(dataset);
  const named = cases.map((each) => ({
    ...each,
    name: `${writeView({ ...defaultView, ...each.view })} ${each.language}`,
  }));

  it.each(named)('$name', async ({ view, language }) => {
    const figure = await shippedFigure(dataset, view, language);
    const texts = tableTexts(figure);
    const cells = new Set(texts);
    const told = new Set(texts.flatMap(numbersIn));
    const digits = new Set([...told].map(bare));
    expect(
      valuesIn(figure)
        .map(({ text }) => text)
        .filter((text) => !cells.has(text)),
      'values that the table lacks',
    ).toEqual([]);
    if (figure.empty === null) {
      const missing = drawnTexts(figure)
        .flatMap(telling)
        .filter((number) => !told.has(number));
      expect(missing, 'numbers drawn that the table lacks').toEqual([]);
    }
    const csv = figureCsv(figure);
    const plain = figure.table.rows
      .flatMap((row) => row.cells.flatMap(({ fact }) => (fact === undefined || fact.value === null ? [] : [fact])))
      .filter(({ qualifier, text }) => qualifier === 'exact' && /^[−\d]/.test(text))
      .map(({ text }) => text.replaceAll(',', '').replace('−', '-'));
    const written = new Set(csv.split(/[,\r\n"]+/));
    expect(
      plain.filter((text) => !written.has(text)),
      'values that the CSV lacks',
    ).toEqual([]);
    const derived = sumsAndShares(figure);
    const title = [figure.title.time, figure.title.subject, figure.subtitle].flatMap(numbersIn);
    const unsaid = telling(figure.sentence).filter(
      (number) => !digits.has(bare(number)) && !title.includes(number) && !isAmong(number, derived),
    );
    expect(unsaid, 'numbers of the sentence from nowhere').toEqual([]);
  });

  it.each(named)('its View comes back from the link: $name', async ({ view }) => {
    const catalog = await shippedCatalog(dataset);
    const asked: View = { ...defaultView, dataset, ...view };
    expect(readView(new URLSearchParams(writeView(asked)))).toEqual(asked);
    const once = resolveAny(asked, catalog);
    const { unknown, ...again } = resolveAny(once, catalog);
    const { unknown: before, ...first } = once;
    expect(again).toEqual(first);
    expect(before.parks).toEqual([]);
    expect(unknown.parks).toEqual([]);
  });
});
