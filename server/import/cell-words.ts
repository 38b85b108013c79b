import { Confidence, Cumulative, Qualifier, Role, Status } from '../../src/contract/observation.ts';

/** What a word of the file says of a figure, besides its number. */
export interface Said {
  readonly qualifier?: Qualifier;
  readonly status?: Status;
  readonly role?: Role;
  readonly cumulative?: Cumulative;
}

const nothing: Said = {};

/** Words by which people say how a figure is to be taken, lower case. */
const kinds: Readonly<Record<string, Said>> = {
  ...{
    actual: nothing,
    rank: nothing,
    score: nothing,
    derived: nothing,
    revised: nothing,
    final: nothing,
    实际: nothing,
    最终: nothing,
  },
  ...{
    approx: { qualifier: 'about' },
    approximate: { qualifier: 'about' },
    about: { qualifier: 'about' },
    约数: { qualifier: 'about' },
  },
  ...{ lower_bound: { qualifier: 'at_least' }, upper_bound: { qualifier: 'at_most' } },
  ...{ preliminary: { status: 'P' }, provisional: { status: 'P' }, 初步: { status: 'P' }, 快报: { status: 'P' } },
  ...{ estimate: { status: 'E' }, estimated: { status: 'E' }, 估计: { status: 'E' }, 估算: { status: 'E' } },
  ...{ forecast: { status: 'F' }, 预测: { status: 'F' }, break: { status: 'B' } },
  ...{
    target: { role: 'target' },
    目标: { role: 'target' },
    plan: { role: 'plan' },
    planned: { role: 'plan' },
    计划: { role: 'plan' },
  },
  ...{ cumulative: { cumulative: 'since_start' }, 历年累计: { cumulative: 'since_start' } },
  ...{
    cumulative_ytd: { cumulative: 'ytd' },
    ytd: { cumulative: 'ytd' },
    本年累计: { cumulative: 'ytd' },
    累计: { cumulative: 'ytd' },
  },
};

function ownWord<Word extends string>(words: readonly Word[], text: string): Word | null {
  return words.find((word) => word === text) ?? null;
}

/** What a cell of a column of such words says; null where the word is not known. */
export function readWord(column: 'qualifier' | 'status' | 'kind' | 'role' | 'cumulative', cell: string): Said | null {
  const text = cell.trim().toLowerCase();
  if (text === '') return nothing;
  const [qualifier, role, cumulative] = [
    ownWord(Qualifier.options, text),
    ownWord(Role.options, text),
    ownWord(Cumulative.options, text),
  ];
  const status = ownWord(Status.options, cell.trim().toUpperCase());
  if (column === 'qualifier' && qualifier !== null) return { qualifier };
  if (column === 'status' && status !== null) return { status };
  if (column === 'role' && role !== null) return { role };
  if (column === 'cumulative' && cumulative !== null) return { cumulative };
  return Object.hasOwn(kinds, text) ? (kinds[text] ?? null) : null;
}

/** A word of confidence, empty where it is none of ours. */
export function readConfidence(cell: string): string {
  return ownWord(Confidence.options, cell.trim().toLowerCase()) ?? '';
}
