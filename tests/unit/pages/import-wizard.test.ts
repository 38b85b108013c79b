import { expect, test } from 'vitest';
import { ApiError, UnreachableError } from '../../../src/api/client.ts';
import { ImportState, type ImportTable } from '../../../src/contract/import.ts';
import { columnLetter } from '../../../src/domain/column-letter.ts';
import { namesOf, withPark, withTable } from '../../../src/pages/data/import/decided.ts';
import { troubleOf } from '../../../src/pages/data/import/import-trouble.ts';

function table(file: string, columns: readonly string[] = ['park']): ImportTable {
  return {
    ...{ file, sheet: '', isTaken: true, header: { line: 1, rows: 1 }, decimal: '.' as const },
    fixed: { park: '', metric: '', period: '', unit: '', source: '' },
    columns: columns.map((_, at) => {
      return { at, header: [], as: 'park' as const, metric: null, period: null, unit: null, why: 'header' as const };
    }),
  };
}

const park = { id: 'x', zh: 'X', en: '', local: '', level: '', province: '', country: 'CN' };
const state = ImportState.parse({
  ...{ id: '1', dataset: 'small', over: 'small-1', files: ['a.csv', 'b.csv'], by: 'Lin', mayPublish: true, given: {} },
  mapping: {
    tables: [table('a.csv'), table('b.csv')],
    parks: { known: { do: 'use', id: 'a' }, odd: { do: 'ask', near: [], park } },
    source: null,
  },
  counts: { rows: 0, figures: 0, added: 0, changed: 0, unchanged: 0, skipped: 0 },
  ...{ previews: [], problems: [], errors: 0, release: null },
});

test('a table changed leaves what was decided on the others, and takes those guessed anew as they were read', () => {
  const wider = table('b.csv', ['park', 'metric']);
  const guessedAnew = { ...table('a.csv', []), header: { line: 3, rows: 1 } };
  const given = withTable({ tables: [guessedAnew], undecided: 'skip' }, state, wider);
  expect(given).toEqual({ tables: [state.mapping.tables[0], wider], undecided: 'skip' });
  expect(withTable(given, state, { ...table('a.csv'), isTaken: false }).tables?.[1]).toEqual(wider);
});

test('names that nobody decided on stand first', () => {
  expect(namesOf(state.mapping).map(({ words }) => words)).toEqual(['odd', 'known']);
  expect(withPark({ metrics: {} }, 'odd', { do: 'skip' })).toEqual({ metrics: {}, parks: { odd: { do: 'skip' } } });
});

function refused(status: number, detail = 'In words of the server.', field?: string): ApiError {
  return new ApiError({ type: '', title: '', status, detail, ...(field === undefined ? {} : { field }) });
}

test.each([
  ['a token that is none', refused(401), 'token'],
  ['a role too low', refused(403), 'role'],
  ['a file server that forbids', refused(403, 'HTTP 403'), 'readOnly'],
  ['a file server that knows no such path', refused(404, 'HTTP 404'), 'readOnly'],
  ['a server that takes no changes', refused(501), 'readOnly'],
  ['an import that is gone', refused(404), 'expired'],
  ['an unknown dataset', refused(404, 'No dataset.', 'dataset'), 'other'],
  ['a release published meanwhile', refused(409), 'stale'],
  ['too many attempts', refused(429), 'busy'],
  ['a server that is away', new UnreachableError('gone'), 'unreachable'],
])('%s is told as it is', (_, error, trouble) => {
  expect(troubleOf(error)).toBe(trouble);
});

test('columns are lettered as spreadsheets do', () => {
  expect([0, 25, 26, 701, 702].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
