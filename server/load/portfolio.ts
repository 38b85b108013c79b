import { Confidence, Qualifier } from '../../src/contract/observation.ts';
import {
  DurationStart,
  DurationUnit,
  type Portfolio,
  type Project,
  type ProjectStage,
  ProjectStep,
  type StageDuration,
} from '../../src/contract/project.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import {
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
import { shiftDecimal } from './decimal.ts';
import { readTasks } from './project-tasks.ts';
import type { Columns, Row } from './table.ts';

export const registerColumns: Columns = {
  required: ['id', 'name_zh'],
  optional: [
    ...['name_en', 'park', 'investor_zh', 'investor_en', 'industry', 'stage', 'as_of', 'source', 'quote', 'confidence'],
    ...['note_zh', 'note_en'],
  ],
};

export const stageColumns: Columns = {
  required: ['project', 'stage'],
  optional: [
    ...['label_zh', 'label_en', 'role', 'date', 'since', 'duration', 'unit', 'qualifier', 'printed', 'as_of', 'source'],
    ...['quote', 'confidence', 'note_zh', 'note_en'],
  ],
};

export interface PortfolioIds {
  readonly parks: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly industries: ReadonlySet<string>;
}

function sourced(row: Row, { sources }: PortfolioIds) {
  return {
    asOf: orNull(row.text('as_of')),
    source: optionalReference(row, 'source', sources),
    quote: orNull(row.text('quote')),
    confidence: optionalChoice(row, 'confidence', Confidence.options),
    note: optionalLocalized(row, 'note'),
  };
}

function projectOf(row: Row, known: PortfolioIds): Project {
  requiredText(row, 'name_zh');
  return {
    id: row.text('id'),
    park: optionalReference(row, 'park', known.parks),
    name: localized(row, 'name'),
    investor: optionalLocalized(row, 'investor'),
    industry: optionalReference(row, 'industry', known.industries),
    stage: optionalChoice(row, 'stage', ProjectStep.options),
    ...sourced(row, known),
  };
}

/** Cells that say how long something took stand together or not at all. */
function durationOf(row: Row): StageDuration | null {
  const text = row.text('duration');
  if (text === '') {
    const stray = ['since', 'unit', 'qualifier', 'printed'].filter((column) => row.text(column) !== '');
    for (const column of stray) row.fail(column, 'stray_cell');
    return null;
  }
  const decimal = shiftDecimal(text, 0);
  if (decimal === null || decimal.value < 0) row.fail('duration', 'bad_number');
  for (const column of ['since', 'unit']) requiredText(row, column);
  const qualifier = choice(row, 'qualifier', Qualifier.options, 'exact');
  if (qualifier === 'exact' && row.text('printed') !== '') row.fail('printed', 'printed_without_qualifier');
  return {
    since: choice(row, 'since', DurationStart.options, 'signed'),
    value: decimal?.value ?? 0,
    decimals: decimal?.decimals ?? 0,
    unit: choice(row, 'unit', DurationUnit.options, 'months'),
    qualifier,
    printed: orNull(row.text('printed')),
  };
}

/** An undated step has an empty cell, so `undated` and intervals are none. */
function dateOf(row: Row): string | null {
  const text = row.text('date');
  if (text === '') return null;
  const period = parsePeriod(text);
  if (period === null || ['U', 'I', 'FY'].includes(period.frequency)) row.fail('date', 'bad_period');
  return text;
}

const anyStage = [...ProjectStep.options, 'other'] as const;

function stageOf(row: Row, projects: ReadonlySet<string>, known: PortfolioIds): ProjectStage {
  requiredText(row, 'stage');
  const stage = choice(row, 'stage', anyStage, 'signed');
  const label = optionalLocalized(row, 'label');
  if (stage === 'other' && label === null) row.fail('label_zh', 'empty');
  if (stage !== 'other' && label !== null) row.fail('label_zh', 'stray_cell');
  const date = dateOf(row);
  const duration = durationOf(row);
  if (date === null && duration === null) row.fail('date', 'stage_without_time');
  if (duration !== null && duration.since === stage) row.fail('since', 'cycle');
  return {
    project: reference(row, 'project', projects),
    stage,
    label,
    role: choice(row, 'role', ['actual', 'plan'], 'actual'),
    date,
    duration,
    ...sourced(row, known),
  };
}

/** A step stands once as it was and once as it is planned; what is `other` is told apart by its name. */
function checkOnce(rows: readonly Row[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = [row.text('project'), row.text('stage'), row.text('label_zh'), row.text('role') || 'actual'].join('\0');
    if (seen.has(key)) row.fail('stage', 'duplicate_stage');
    seen.add(key);
  }
}

/** The rows of the three files; those of a file the dataset leaves out are none. */
export interface PortfolioRows {
  readonly register: readonly Row[];
  readonly stages: readonly Row[];
  readonly tasks: readonly Row[];
}

/** Reads projects, their steps and their tasks. What is wrong is noted on its row. */
export function readPortfolio({ register, stages, tasks }: PortfolioRows, known: PortfolioIds): Portfolio {
  const ids = declaredIds(register);
  checkOnce(stages);
  return {
    projects: register.map((row) => projectOf(row, known)),
    stages: stages.map((row) => stageOf(row, ids, known)),
    tasks: readTasks(tasks, [...ids], known.sources),
  };
}
