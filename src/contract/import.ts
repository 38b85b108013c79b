import * as z from 'zod/mini';
import { Direction, Measure } from './catalog.ts';
import { Problem } from './problem.ts';

/** What a column of a table holds. `figure`: figures of one metric, one period or both, as its header says; `ignore`: nothing wanted. */
export const ColumnUse = z.enum([
  'ignore',
  'figure',
  'park',
  'park_zh',
  'park_en',
  'park_local',
  'level',
  'province',
  'country',
  'metric',
  'period',
  'year',
  'value',
  'unit',
  'unit_mult',
  'qualifier',
  'printed',
  'status',
  'kind',
  'role',
  'cumulative',
  'as_of',
  'source',
  'quote',
  'confidence',
  'note',
  'note_zh',
  'note_en',
]);
export type ColumnUse = z.infer<typeof ColumnUse>;

/** Why a column was taken for what it is. */
export const ColumnReason = z.enum([
  'header',
  'metric_header',
  'period_header',
  'values',
  'numbers',
  'unknown',
  'chosen',
]);
export type ColumnReason = z.infer<typeof ColumnReason>;

export const ImportColumn = z.object({
  /** Counted from 0. */
  at: z.int(),
  /** The header cells above it, from the top. */
  header: z.array(z.string()),
  as: ColumnUse,
  /** Of figures: the words for the metric, the period's id, the words for the unit; null where a column of the row says. */
  metric: z._default(z.nullable(z.string()), null),
  period: z._default(z.nullable(z.string()), null),
  unit: z._default(z.nullable(z.string()), null),
  why: z._default(ColumnReason, 'chosen'),
});
export type ImportColumn = z.infer<typeof ImportColumn>;

const text = z._default(z.string(), '');

/** The first rows of a table as they stand in the file. */
export const ImportPreview = z.object({
  file: z.string(),
  sheet: z.string(),
  rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** How one table (a CSV file, a sheet of a workbook) is read. Given without columns, those below its header are guessed. */
export const ImportTable = z.object({
  file: z.string(),
  /** Empty for a CSV file. */
  sheet: text,
  isTaken: z._default(z.boolean(), true),
  /** Line of the first header row, from 1, and how many rows the header takes; figures begin below. */
  header: z.object({ line: z.int(), rows: z.int() }),
  columns: z.array(ImportColumn),
  /** What no column says, for the whole table: words as in a cell; empty where not given. */
  fixed: z.object({ park: text, metric: text, period: text, unit: text, source: text }),
  /** The sign between whole numbers and decimals. */
  decimal: z._default(z.enum(['.', ',']), '.'),
});
export type ImportTable = z.infer<typeof ImportTable>;

export const NewPark = z.object({
  id: z.string(),
  zh: z.string(),
  en: text,
  local: text,
  level: z.string(),
  province: text,
  country: z.string(),
});
export type NewPark = z.infer<typeof NewPark>;

export const NewMetric = z.object({
  id: z.string(),
  zh: z.string(),
  en: text,
  dimension: z.string(),
  unit: z.string(),
  measure: Measure,
  direction: Direction,
  decimals: z.int(),
});
export type NewMetric = z.infer<typeof NewMetric>;

const use = z.object({ do: z.literal('use'), id: z.string() });
const skip = z.object({ do: z.literal('skip') });

/** What becomes of a name found in a file: it is a known park, a new one, left out, or still to be decided (`near`: known ids alike). */
export const ParkDecision = z.discriminatedUnion('do', [
  use,
  skip,
  z.object({ do: z.literal('add'), park: NewPark }),
  z.object({ do: z.literal('ask'), near: z.array(z.string()), park: NewPark }),
]);
export type ParkDecision = z.infer<typeof ParkDecision>;

export const MetricDecision = z.discriminatedUnion('do', [
  use,
  skip,
  z.object({ do: z.literal('add'), metric: NewMetric }),
  z.object({ do: z.literal('ask'), near: z.array(z.string()), metric: NewMetric }),
]);
export type MetricDecision = z.infer<typeof MetricDecision>;

export const NewSource = z.object({
  id: z.string(),
  title: z.string(),
  address: text,
  kind: z._default(z.string(), 'file'),
});
export type NewSource = z.infer<typeof NewSource>;

/** By the words of a file. An object of any keys rather than a record, whose code every page would load. */
const ParkDecisions = z.catchall(z.object({}), ParkDecision);
const MetricDecisions = z.catchall(z.object({}), MetricDecision);
const Undecided = z.enum(['stop', 'skip']);

export const ImportMapping = z.object({
  tables: z.array(ImportTable),
  /** By the words of the file. */
  parks: z._default(ParkDecisions, {}),
  /** By the words of the file, or by words and unit (`trade|100M USD`) where one word stands for several metrics. */
  metrics: z._default(MetricDecisions, {}),
  /** Where no column names a source: what the file itself is called as a source. */
  source: z.nullable(NewSource),
  /** Rows of parks or metrics that nobody decided on stop the import, or are left out. */
  undecided: z._default(Undecided, 'stop'),
});
export type ImportMapping = z.infer<typeof ImportMapping>;

export const Severity = z.enum(['error', 'warning']);
export type Severity = z.infer<typeof Severity>;

/** A mapping as a reader gives it: what is left out is guessed. */
export const GivenMapping = z.object({
  tables: z.optional(z.array(ImportTable)),
  parks: z.optional(ParkDecisions),
  metrics: z.optional(MetricDecisions),
  source: z.optional(z.nullable(NewSource)),
  undecided: z.optional(Undecided),
});
export type GivenMapping = z.infer<typeof GivenMapping>;

/** One place that breaks a rule. Rows count from 1, columns as a spreadsheet letters them; empty where the whole table or row is meant. */
export const ImportProblem = z.object({
  file: z.string(),
  sheet: z.string(),
  row: z.int(),
  column: z.string(),
  value: z.string(),
  suggestion: z.string(),
});
export type ImportProblem = z.infer<typeof ImportProblem>;

/** All problems of one rule: how many there are, and the first of them. */
export const ProblemGroup = z.object({
  rule: z.string(),
  severity: Severity,
  count: z.int(),
  examples: z.array(ImportProblem),
});
export type ProblemGroup = z.infer<typeof ProblemGroup>;

/** What an import would do to the dataset, in figures; `skipped` rows and figures were read but are wanted by nobody. */
export const ImportCounts = z.object({
  rows: z.int(),
  figures: z.int(),
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  skipped: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** An import that is staged: how it was read, what is wrong with it, and what publishing it would do. */
export const ImportState = z.object({
  id: z.string(),
  dataset: z.string(),
  /** The release it is laid over. */
  over: z.string(),
  /** Names of the files, in the order sent. */
  files: z.array(z.string()),
  /** Who staged it, as a release will name its author, and whether they may publish it, too. */
  by: z.string(),
  mayPublish: z.boolean(),
  /** What the reader decided; all else in `mapping` was guessed. */
  given: GivenMapping,
  mapping: ImportMapping,
  counts: ImportCounts,
  previews: z.array(ImportPreview),
  problems: z.array(ProblemGroup),
  errors: z.int(),
  /** The release that publishing would make current; null where errors forbid it or nothing would change. */
  release: z.nullable(z.string()),
});
export type ImportState = z.infer<typeof ImportState>;

export const PublishImport = z.strictObject({ note: z._default(z.string().check(z.maxLength(2_000)), '') });

/** What is told while files are read, a line of JSON each: rows so far, that the whole is held to its rules, and the outcome. */
export const ImportStep = z.discriminatedUnion('step', [
  z.object({ step: z.literal('rows'), rows: z.int() }),
  z.object({ step: z.literal('checking') }),
  z.object({ step: z.literal('done'), state: ImportState }),
  z.object({ step: z.literal('failed'), problem: Problem }),
]);
export type ImportStep = z.infer<typeof ImportStep>;
