/** The rules a dataset may break; the words after each are what the reader is told. */
export const rules = {
  missing_file: 'the file is missing',
  unknown_file: 'no file of this name belongs to a dataset',
  not_utf8: 'the file is not UTF-8',
  bad_csv: 'the CSV cannot be read',
  bad_json: 'the JSON cannot be read',
  bad_head: 'dataset.json does not have this shape',
  unknown_column: 'no column of this name is known',
  missing_column: 'a required column is missing',
  duplicate_column: 'the column stands twice',
  empty: 'the cell must not be empty',
  missing_language: 'the text stands in the other language only',
  bad_id: 'an id is lower-case letters, digits, "-" or "_"',
  duplicate_id: 'the id stands twice',
  unknown_id: 'nothing has this id',
  unknown_choice: 'the word is none of those allowed',
  unknown_unit: 'no unit has this id',
  unconvertible_unit: 'the unit does not convert to the metric’s unit by a power of ten',
  bad_number: 'a number is digits with an optional "-" and decimal point, without separators',
  bad_integer: 'a whole number from 0 to 20 is needed',
  bad_period: 'the period follows no known form',
  value_with_missing_status: 'statuses O, M, L and Q stand without a value',
  missing_value: 'statuses A, E, P, F and B need a value',
  printed_without_qualifier: 'a printed form needs a qualifier other than exact',
  missing_source: 'a value needs a source',
  duplicate_key: 'the cell (park, metric, period, role) stands twice without exactly one primary',
  primary_without_rival: 'primary 0 stands only beside another source of the same cell',
  covers_of_a_park: 'only a total (kind aggregate) covers other parks',
  cycle: 'following this column leads back to the same id',
  bad_month: 'a month is written 2025-03',
  stray_cell: 'the cell must be empty beside the others of its row',
  stage_without_time: 'a step needs a date, or the time since an earlier step',
  duplicate_stage: 'the project has this step twice in the same role',
  duplicate_mark: 'the task has this month twice',
  bad_day: 'a day is written 2025-03-31',
  day_before_raised: 'the day is before the problem was raised',
  closed_without_solution: 'what is closed needs its solution',
  other_than_first: 'the task says something else where it first stands',
} as const;

export type Rule = keyof typeof rules;

/** Where a dataset breaks a rule. Lines count from 1, the header being line 1; column is empty where the whole line is meant. */
export interface Mistake {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly rule: Rule;
  readonly value: string;
}

const shown = 20;

function sentence({ file, line, column, rule, value }: Mistake): string {
  const place = column === '' ? '' : `, column ${column}`;
  const found = value === '' ? '' : ` (found "${value.slice(0, 80)}")`;
  return `${file}:${String(line)}${place}: ${rule}: ${rules[rule]}${found}`;
}

/** A dataset that breaks rules. Its message lists the first 20 mistakes, one a line; `mistakes` holds all. */
export class DatasetError extends Error {
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    const rest = mistakes.length - shown;
    const more = rest > 0 ? [`… and ${String(rest)} more`] : [];
    super([...mistakes.slice(0, shown).map(sentence), ...more].join('\n'));
    this.name = 'DatasetError';
    this.mistakes = mistakes;
  }
}
