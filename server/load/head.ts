import * as z from 'zod/mini';
import { DatasetHead } from '../../src/contract/catalog.ts';
import { idPattern } from './cells.ts';
import type { Mistake } from './mistake.ts';

const file = 'dataset.json';

function parsed(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ''));
}

/** What dataset.json declares, or null with the mistakes noted. */
export function readHead(text: string, mistakes: Mistake[]): DatasetHead | null {
  const note = (column: string, rule: 'bad_json' | 'bad_head' | 'bad_id', value: string): void => {
    mistakes.push({ file, line: 1, column, rule, value });
  };
  try {
    const read = z.safeParse(DatasetHead, parsed(text));
    if (read.success) {
      if (!idPattern.test(read.data.id)) note('id', 'bad_id', read.data.id);
      return read.data;
    }
    for (const issue of read.error.issues) note(issue.path.join('.'), 'bad_head', issue.message);
  } catch (error) {
    note('', 'bad_json', error instanceof Error ? error.message : '');
  }
  return null;
}

/** The line on which `"id"` first stands, so that a mistake in a default can be found. */
function lineOf(text: string, id: string): number {
  const at = text.indexOf(`"${id}"`);
  return at < 0 ? 1 : text.slice(0, at).split('\n').length;
}

export interface KnownIds {
  readonly parks: ReadonlySet<string>;
  readonly metrics: ReadonlySet<string>;
  readonly periods: ReadonlySet<string>;
  readonly levels: ReadonlySet<string>;
}

/** Notes each default that names a park, metric, period or level the dataset does not have. */
export function checkDefaults({ defaults }: DatasetHead, text: string, known: KnownIds, mistakes: Mistake[]): void {
  const check = (column: string, ids: ReadonlySet<string>, ...named: readonly string[]): void => {
    for (const value of named) {
      if (!ids.has(value)) mistakes.push({ file, line: lineOf(text, value), column, rule: 'unknown_id', value });
    }
  };
  const { park, headline, compare, ranking } = defaults;
  check('defaults.park', known.parks, park);
  for (const each of headline) {
    check('defaults.headline.park', known.parks, each.park);
    check('defaults.headline.metrics', known.metrics, ...each.metrics);
  }
  check('defaults.compare.parks', known.parks, ...compare.parks);
  check('defaults.compare.metric', known.metrics, compare.metric);
  check('defaults.compare.period', known.periods, compare.period);
  check('defaults.ranking.metric', known.metrics, ranking.metric);
  check('defaults.ranking.period', known.periods, ranking.period);
  if (ranking.versus !== null) check('defaults.ranking.versus', known.periods, ranking.versus);
  check('defaults.ranking.levels', known.levels, ...ranking.levels);
}
