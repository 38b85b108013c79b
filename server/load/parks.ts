import { type DatasetHead, type Park, ParkKind, Territory } from '../../src/contract/catalog.ts';
import {
  checkCycles,
  choice,
  declaredIds,
  localized,
  optionalChoice,
  optionalLocalized,
  optionalReference,
  orNull,
  reference,
  requiredText,
} from './cells.ts';
import type { StoredPark } from '../stored-catalog.ts';
import { type Romanise, searchText } from './search-text.ts';
import type { Columns, Row } from './table.ts';

export const parkColumns: Columns = {
  required: ['id', 'name_zh', 'level', 'country'],
  optional: [
    ...[
      'name_en',
      'name_local',
      'short_zh',
      'short_en',
      'province',
      'kind',
      'within',
      'covers',
      'territory',
      'industries',
      'aliases',
    ],
    ...['summary_zh', 'summary_en', 'note_zh', 'note_en'],
  ],
};

/** `all`, or levels and provinces as `level:national|province:zhejiang`; said of totals only. */
function coverage(row: Row, levels: ReadonlySet<string>, provinces: ReadonlySet<string>): Park['covers'] {
  const text = row.text('covers');
  if (text === '') return null;
  if (row.text('kind') !== 'aggregate') row.fail('covers', 'covers_of_a_park');
  const parts = text === 'all' ? [] : text.split('|').map((each) => each.trim());
  const idsOf = (kind: 'level' | 'province', known: ReadonlySet<string>): string[] =>
    parts
      .filter((part) => part.startsWith(`${kind}:`))
      .map((part) => part.slice(kind.length + 1))
      .filter((id) => known.has(id));
  const scope = { levels: idsOf('level', levels), provinces: idsOf('province', provinces) };
  if (scope.levels.length + scope.provinces.length !== parts.length) row.fail('covers', 'unknown_id');
  return scope;
}

/** Ids declared in dataset.json, split by `|`; each once. */
function leadingIndustries(row: Row, known: ReadonlySet<string>): string[] {
  const text = row.text('industries');
  const ids = text === '' ? [] : text.split('|').map((each) => each.trim());
  const isRepeated = (id: string, index: number) => ids.indexOf(id) !== index;
  for (const id of ids) if (!known.has(id)) row.fail('industries', 'unknown_id', id);
  for (const id of ids.filter(isRepeated)) row.fail('industries', 'duplicate_id', id);
  return ids.filter((id) => known.has(id));
}

export function readParks(rows: readonly Row[], head: DatasetHead, romanise: Romanise): StoredPark[] {
  const ids = declaredIds(rows);
  const levels = new Set(head.levels.map(({ id }) => id));
  const provinces = new Set(head.provinces.map(({ id }) => id));
  const industries = new Set(head.industries.map(({ id }) => id));
  checkCycles(rows, 'within');
  return rows.map((row) => {
    const local = orNull(row.text('name_local'));
    const zh = requiredText(row, 'name_zh');
    const en = [row.text('name_en'), local ?? '', zh].find((each) => each !== '') ?? '';
    const short = { zh: orNull(row.text('short_zh')) ?? zh, en: orNull(row.text('short_en')) ?? en };
    const aliases = row
      .text('aliases')
      .split('|')
      .map((each) => each.trim())
      .filter((each) => each !== '');
    const summary = localized(row, 'summary');
    return {
      id: row.text('id'),
      name: { zh, en },
      short,
      local,
      level: reference(row, 'level', levels),
      province: optionalReference(row, 'province', provinces),
      country: requiredText(row, 'country'),
      kind: choice(row, 'kind', ParkKind.options, 'park'),
      within: optionalReference(row, 'within', ids),
      covers: coverage(row, levels, provinces),
      territory: optionalChoice(row, 'territory', Territory.options),
      industries: leadingIndustries(row, industries),
      summary: summary.zh === '' ? null : summary,
      note: optionalLocalized(row, 'note'),
      aliases,
      search: searchText([zh, en, short.zh, short.en, local ?? '', ...aliases], romanise),
    };
  });
}
