import {
  Confidence,
  Cumulative,
  missingStatuses,
  type Observation,
  Qualifier,
  Role,
  Status,
} from '../../src/contract/observation.ts';
import { parsePeriod } from '../../src/domain/period.ts';
import { findUnit } from '../../src/domain/units.ts';
import {
  choice,
  optionalChoice,
  optionalLocalized,
  optionalReference,
  orNull,
  reference,
  requiredText,
} from './cells.ts';
import { type Decimal, shiftDecimal } from './decimal.ts';
import type { DeclaredMetric } from './metrics.ts';
import { Rivals } from './rivals.ts';
import type { Columns, Row } from './table.ts';
import { unitShift } from './unit-shift.ts';

export const observationColumns: Columns = {
  required: ['park', 'metric', 'period', 'value', 'unit', 'source'],
  optional: [
    ...['printed', 'qualifier', 'status', 'role', 'cumulative', 'as_of', 'primary', 'quote', 'confidence'],
    ...['note_zh', 'note_en'],
  ],
};

const missing: ReadonlySet<string> = new Set(missingStatuses);

export interface Known {
  readonly parks: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  readonly metrics: ReadonlyMap<string, DeclaredMetric>;
  readonly metricIds: ReadonlySet<string>;
}

/** The value in the metric's unit. A value whose unit does not convert is noted and left out. */
function converted(row: Row, metric: DeclaredMetric): Decimal | null {
  const text = row.text('value');
  if (text === '') return null;
  const unitText = requiredText(row, 'unit');
  const from = findUnit(unitText);
  if (from === undefined && unitText !== '') row.fail('unit', 'unknown_unit');
  const to = findUnit(metric.unit);
  if (from === undefined || to === undefined) return null;
  const shift = unitShift(from, to);
  if (shift === null) row.fail('unit', 'unconvertible_unit', `${from.id} → ${to.id}`);
  const decimal = shiftDecimal(text, shift ?? 0);
  if (decimal === null) row.fail('value', 'bad_number');
  return decimal;
}

function checkPresence(row: Row, status: Status): void {
  const hasValue = row.text('value') !== '';
  if (hasValue && missing.has(status))
    row.fail('status', 'value_with_missing_status', `${row.text('value')} · ${status}`);
  if (!hasValue && !missing.has(status)) row.fail('value', 'missing_value', status);
  if (hasValue && row.text('source') === '') row.fail('source', 'missing_source');
}

/** The period's id; each is looked into once and its text kept once, in `read`, as every cell of a year names the same. */
function periodId(row: Row, read: Map<string, string>): string {
  const id = requiredText(row, 'period');
  const known = read.get(id);
  if (known !== undefined) return known;
  if (id !== '' && parsePeriod(id) === null) row.fail('period', 'bad_period');
  else read.set(id, id);
  return id;
}

function observation(row: Row, metric: DeclaredMetric, known: Known, periods: Map<string, string>): Observation {
  const period = periodId(row, periods);
  const status = choice(row, 'status', Status.options, 'A');
  const qualifier = choice(row, 'qualifier', Qualifier.options, 'exact');
  const printed = orNull(row.text('printed'));
  if (printed !== null && qualifier === 'exact') row.fail('printed', 'printed_without_qualifier');
  checkPresence(row, status);
  const decimal = converted(row, metric);
  return {
    park: reference(row, 'park', known.parks),
    metric: metric.id,
    period,
    value: decimal?.value ?? null,
    decimals: decimal?.decimals ?? metric.decimals,
    printed,
    qualifier,
    status,
    role: choice(row, 'role', Role.options, metric.role),
    cumulative: choice(row, 'cumulative', Cumulative.options, 'none'),
    asOf: orNull(row.text('as_of')),
    source: optionalReference(row, 'source', known.sources),
    quote: orNull(row.text('quote')),
    confidence: optionalChoice(row, 'confidence', Confidence.options),
    note: optionalLocalized(row, 'note'),
    primary: choice(row, 'primary', ['0', '1'], '1') === '1',
  };
}

/** The observations in file order. Rows of an unknown metric are noted and left out, as their unit cannot be told. */
export function readObservations(rows: Iterable<Row>, known: Known): Observation[] {
  const read: Observation[] = [];
  const periods = new Map<string, string>();
  const rivals = new Rivals();
  for (const row of rows) {
    const metric = known.metrics.get(reference(row, 'metric', known.metricIds));
    if (metric === undefined) continue;
    const next = observation(row, metric, known, periods);
    rivals.add(row, next);
    read.push(next);
  }
  rivals.check();
  return read;
}
