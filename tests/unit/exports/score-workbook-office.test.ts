import { beforeAll, expect, test } from 'vitest';
import type { Aggregation, Missing, Normalisation, Outliers, Scheme } from '../../../src/contract/scheme.ts';
import { scoreParks, type ScoreResult } from '../../../src/domain/composite/score.ts';
import { sliceFigures } from '../../../src/domain/composite/slice-figures.ts';
import type { BookRequest } from '../../../src/exports/score-workbook/book-request.ts';
import { scoreWorkbook } from '../../../src/exports/score-workbook/score-workbook.ts';
import { resultOf } from '../../support/composite.ts';
import { OfficeFile } from '../../support/office-file.ts';
import { hasOffice } from '../../support/office-opened.ts';
import { recalculatedInOffice } from '../../support/office-recalculated.ts';
import { bookOf, shippedRequest, smallRequest, smallScheme } from '../../support/score-book.ts';
import { shipped, type Shipped } from '../../support/shipped.ts';
import { sheetsOf, withNumber, type HeldSheet } from '../../support/workbook-cells.ts';

const normalisations: readonly Normalisation[] = [
  { method: 'none' },
  { method: 'min_max' },
  { method: 'z_score' },
  { method: 'percentile_rank' },
  { method: 'goalposts', clamped: true },
  { method: 'goalposts', clamped: false },
  { method: 'exponential' },
  { method: 'base_year' },
];
const outliers: readonly Outliers[] = [
  { method: 'none' },
  { method: 'points', most: 3 },
  { method: 'quantile', share: 0.1 },
];
const missings: readonly Missing[] = [
  { coverage: 0.3, method: 'reweight' },
  { coverage: 0.3, method: 'peer_median' },
];
const aggregations: readonly Aggregation[] = [
  { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
  { method: 'mean', within: 'arithmetic', across: 'geometric' },
  { method: 'mean', within: 'geometric', across: 'arithmetic' },
  { method: 'mean', within: 'geometric', across: 'geometric' },
  { method: 'topsis' },
];

interface Asked {
  readonly request: BookRequest;
  readonly name: string;
}

function turn<Item>(list: readonly Item[], at: number): Item {
  const item = list[at % list.length];
  if (item === undefined) throw new RangeError('the list is empty');
  return item;
}

/**
 * Every normalisation, every treatment of outliers with every way of missing values, and every way of means, past those that are
 * refused: the formulas of one step are the same whatever the others are.
 */
function every(): Asked[] {
  return normalisations.map((normalisation, at): Asked => {
    const turns = aggregations.map((_, past) => {
      const methods = {
        normalisation,
        outliers: turn(outliers, at),
        missing: turn(missings, at),
        aggregation: turn(aggregations, at + past),
      };
      return { request: smallRequest(smallScheme(methods)), name: JSON.stringify(methods) };
    });
    const possible = turns.find(({ request }) => scoreWorkbook(request).ok);
    if (possible === undefined) throw new Error('no way of means allows this');
    return possible;
  });
}

function scored({ scheme, slice, parks }: BookRequest): ScoreResult {
  return resultOf(scoreParks(scheme, sliceFigures(scheme, slice, parks).matrix));
}

function near(one: number | string, other: number | string): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other));
}

/** Formula cells whose result is not the one we wrote, errors among them. */
function differences(ours: ReadonlyMap<string, HeldSheet>, theirs: ReadonlyMap<string, HeldSheet>): string[] {
  return [...ours].flatMap(([sheet, cells]) =>
    [...cells].flatMap(([place, cell]) => {
      if (cell.formula === null) return [];
      const found = theirs.get(sheet)?.get(place);
      const value = found?.value ?? 'nothing';
      if (found?.isError !== true && near(value, cell.value)) return [];
      return [`${sheet}!${place}: ${String(value)} for ${String(cell.value)}, ${cell.formula}`];
    }),
  );
}

interface Row {
  readonly park: string;
  readonly rank: number | string;
  readonly isTied: boolean;
  readonly score: number | string;
}

/** Park, rank, tie and score as the sheet of scores has them: columns A to D, from row 7. */
function rowsOf(sheet: HeldSheet | undefined): Row[] {
  const at = (column: string, row: number) => sheet?.get(`${column}${String(row)}`)?.value ?? '';
  const rows: Row[] = [];
  for (let row = 7; at('A', row) !== ''; row += 1)
    rows.push({
      park: String(at('A', row)),
      rank: at('B', row),
      isTied: at('C', row) === '并列',
      score: at('D', row),
    });
  return rows;
}

/** Parks whose score, rank or tie in the workbook is not what the domain says. */
function wrongRows({ catalog, ...request }: BookRequest, sheets: ReadonlyMap<string, HeldSheet>): string[] {
  const rows = new Map(rowsOf(sheets.get('得分')).map((row) => [row.park, row]));
  const { parks } = scored({ catalog, ...request });
  expect(rows.size).toBe(parks.length);
  return parks.flatMap(({ park, score, rank, isTied }) => {
    const name = catalog.parks.find(({ id }) => id === park)?.name.zh ?? '';
    const row = rows.get(name);
    const isRight = row !== undefined && near(row.score, score) && row.rank === rank && row.isTied === isTied;
    return isRight ? [] : [`${name}: ${JSON.stringify(row)} for ${String(rank)}, ${String(score)}`];
  });
}

const data = new Map<string, Shipped>();
beforeAll(async () => {
  for (const id of ['demo', 'korea']) data.set(id, await shipped(id));
});

function dataset(id: string): Shipped {
  const found = data.get(id);
  if (found === undefined) throw new Error(`${id} was not loaded`);
  return found;
}

const minutes = 60_000;

test.skipIf(!hasOffice)(
  'LibreOffice works out the steps of every method to our own results, without an error value',
  { timeout: 4 * minutes },
  async () => {
    const possible = every();
    const means = possible.map(({ request }) => JSON.stringify(request.scheme.aggregation));
    expect(new Set(means).size).toBe(aggregations.length);
    const books = possible.map(({ request }) => bookOf(request));
    const opened = await recalculatedInOffice(books);
    const wrong = opened.flatMap((file, index) => {
      const [asked, bytes] = [possible[index], books[index]];
      if (asked === undefined || bytes === undefined) return ['a workbook was lost'];
      const theirs = sheetsOf(file);
      const found = [...differences(sheetsOf(new OfficeFile(bytes)), theirs), ...wrongRows(asked.request, theirs)];
      return found.map((each) => `${asked.name} ${each}`);
    });
    expect(wrong).toEqual([]);
  },
);

/** The place of the weight beside a dimension's or an indicator's name on the sheet of indicators. */
function weightPlace(sheet: HeldSheet | undefined, column: 'B' | 'C', label: string): string {
  const found = [...(sheet ?? [])].filter(([place, { value }]) => place.startsWith(column) && value === label);
  const place = found[0]?.[0];
  if (place === undefined) throw new Error(`there is no ${label}`);
  return place.replace(column, 'G');
}

function reweighed(scheme: Scheme, dimensionWeight: number, indicatorWeight: number): Scheme {
  const [first, ...others] = scheme.dimensions;
  const [indicator, ...rest] = first?.indicators ?? [];
  if (first === undefined || indicator === undefined) throw new Error('the scheme is empty');
  const changed = {
    ...first,
    weight: dimensionWeight,
    indicators: [{ ...indicator, weight: indicatorWeight }, ...rest],
  };
  return { ...scheme, dimensions: [changed, ...others] };
}

/** A weight of a dimension, one of an indicator and a raw figure changed in the file, and the request that says the same. */
function changedBook(request: BookRequest, weights: readonly [number, number], raw: number) {
  const bytes = bookOf(request);
  const sheets = sheetsOf(new OfficeFile(bytes));
  const { catalog, scheme, slice } = request;
  const [dimension] = scheme.dimensions;
  const metric = dimension?.indicators[0]?.metric ?? '';
  const labelOf = (list: readonly { id: string; label: { zh: string } }[], id: string) =>
    list.find((each) => each.id === id)?.label.zh ?? '';
  const indicators = sheets.get('指标');
  const first = sheets.get('得分')?.get('A7')?.value;
  const park = catalog.parks.find(({ name }) => name.zh === first)?.id ?? '';
  const cell = slice.rows.indexOf(park) * slice.columns.length + slice.columns.indexOf(metric);
  const places = [
    weightPlace(indicators, 'B', labelOf(catalog.dataset.dimensions, dimension?.id ?? '')),
    weightPlace(indicators, 'C', labelOf(catalog.metrics, metric)),
  ] as const;
  const weighed = withNumber(withNumber(bytes, 2, places[0], weights[0]), 2, places[1], weights[1]);
  return {
    bytes: withNumber(weighed, 3, 'B7', raw),
    request: {
      ...request,
      scheme: reweighed(scheme, ...weights),
      slice: { ...slice, values: slice.values.with(cell, raw) },
    },
  };
}

test.skipIf(!hasOffice)(
  'shipped data are worked out alike, and another weight or figure typed into the file gives what the domain gives',
  { timeout: 4 * minutes },
  async () => {
    const [demo, korea] = [dataset('demo'), dataset('korea')];
    const strict = {
      normalisation: { method: 'z_score' },
      outliers: { method: 'points', most: 5 },
      missing: { coverage: 0.8, method: 'peer_median' },
    } as const satisfies Partial<Scheme>;
    // Which parks are scored is settled in the file; the threshold is out of the way where weights change.
    const missing = { coverage: 0, method: 'peer_median' } as const;
    const requests = [shippedRequest(korea), shippedRequest(demo, (scheme) => ({ ...scheme, ...strict }))];
    const changed = [
      changedBook(shippedRequest(demo), [7, 0.3], 1.5),
      changedBook(
        shippedRequest(korea, (scheme) => ({ ...scheme, missing, aggregation: { method: 'topsis' } })),
        [2, 5],
        3,
      ),
      changedBook(smallRequest(smallScheme({ ...strict, missing })), [12, 1], 33),
    ];
    const unchanged = requests.map(bookOf);
    const opened = await recalculatedInOffice([...unchanged, ...changed.map(({ bytes }) => bytes)]);
    const sheets = opened.map(sheetsOf);
    unchanged.forEach((bytes, index) => {
      expect(differences(sheetsOf(new OfficeFile(bytes)), sheets[index] ?? new Map())).toEqual([]);
    });
    const all = [...requests, ...changed.map(({ request }) => request)];
    expect(all.flatMap((request, index) => wrongRows(request, sheets[index] ?? new Map()))).toEqual([]);
    // The change is no small one: without recalculation the test would not pass.
    const before = new Map(scored(shippedRequest(demo)).parks.map(({ park, score }) => [park, score]));
    const moved = scored(changed[0]?.request ?? shippedRequest(demo)).parks;
    expect(moved.filter(({ park, score }) => !near(score, before.get(park) ?? 0)).length).toBeGreaterThan(50);
  },
);
