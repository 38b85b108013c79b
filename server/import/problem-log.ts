import type { ImportProblem, ProblemGroup, Severity } from '../../src/contract/import.ts';

/** The rules of an import: how grave a breach is, and what the reader is told. */
export const importRules = {
  unreadable_file: ['error', 'the file cannot be read'],
  too_large: ['error', 'the file is larger than can be taken'],
  bad_csv: ['error', 'the CSV cannot be read from here on'],
  no_figures: ['error', 'no figures were found in the table'],
  no_column: ['error', 'no column or setting says this'],
  unknown_park: ['error', 'no park of the dataset has this name'],
  unknown_metric: ['error', 'no metric of the dataset has this name'],
  bad_new_entry: ['error', 'the new park or metric cannot be added so'],
  bad_number: ['error', 'the cell is no number'],
  formula_without_value: ['error', 'the formula was saved without its value'],
  formula_error: ['error', 'the formula gives an error'],
  bad_period: ['error', 'the words are no period'],
  unknown_unit: ['error', 'the words are no known unit'],
  unconvertible_unit: ['error', 'the unit does not convert to the metric’s by a power of ten'],
  bad_word: ['error', 'the word is none of those known here'],
  duplicate_key: ['error', 'the same cell stands twice with different figures'],
  dataset_rule: ['error', 'the dataset would break a rule of its own'],
  part_exceeds_whole: ['warning', 'a part is larger than its whole'],
  share_disagrees: ['warning', 'a share disagrees with its part and whole'],
  growth_disagrees: ['warning', 'a reported growth disagrees with the levels'],
  rank_disagrees: ['warning', 'a rank disagrees with the values'],
  unit_slip: ['warning', 'a value is about 1,000 or 10,000 times its neighbours: its unit may have slipped'],
  suspected_break: ['warning', 'a stock moves by a fifth or more within one step'],
  repeated_row: ['warning', 'the same figure stands twice; it is taken once'],
  second_source: ['warning', 'another source already gives this cell; both are kept and the new one is shown'],
  lossy_number: ['warning', 'the number was saved in scientific notation and may have lost digits'],
  undecided_skipped: ['warning', 'left out, as nobody decided on its park or metric'],
  note_row: ['warning', 'taken for a note below the table'],
  new_source: ['warning', 'the source is new to the dataset'],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

export type ImportRule = keyof typeof importRules;

const shownPerRule = 20;
const keptPerRule = 20_000;
const longestValue = 120;

interface Group {
  count: number;
  readonly kept: ImportProblem[];
}

/**
 * Problems by rule. Of each rule all are counted and the first 20,000 kept, so that a table with millions of them stays readable and
 * takes bounded memory.
 */
export class ProblemLog {
  readonly #groups = new Map<ImportRule, Group>();
  #errors = 0;

  add(rule: ImportRule, problem: Partial<ImportProblem>): void {
    const group = this.#groups.get(rule) ?? { count: 0, kept: [] };
    if (group.count === 0) this.#groups.set(rule, group);
    group.count += 1;
    if (importRules[rule][0] === 'error') this.#errors += 1;
    if (group.kept.length >= keptPerRule) return;
    const { file = '', sheet = '', row = 0, column = '', value = '', suggestion = '' } = problem;
    group.kept.push({ file, sheet, row, column, value: value.slice(0, longestValue), suggestion });
  }

  get errors(): number {
    return this.#errors;
  }

  /** The rules broken, errors first, each with its first problems. */
  groups(shown = shownPerRule): ProblemGroup[] {
    const groups = [...this.#groups].map(([rule, { count, kept }]) => {
      return { rule, severity: importRules[rule][0], count, examples: kept.slice(0, shown) };
    });
    return [
      ...groups.filter(({ severity }) => severity === 'error'),
      ...groups.filter(({ severity }) => severity !== 'error'),
    ];
  }

  /** Every problem kept, for a file to download. */
  *all(): Generator<readonly [ImportRule, ImportProblem]> {
    for (const [rule, { kept }] of this.#groups) for (const problem of kept) yield [rule, problem];
  }
}
