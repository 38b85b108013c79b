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

function observation(row: Row, metric: DeclaredMetric, known: Known): Observation {
  const period = requiredText(row, 'period');
  if (period !== '' && parsePeriod(period) === null) row.fail('period', 'bad_period');
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

interface ReadRow {
  readonly row: Row;
  readonly observation: Observation;
}

function byCell(read: readonly ReadRow[]): Map<string, ReadRow[]> {
  const cells = new Map<string, ReadRow[]>();
  for (const each of read) {
    const { park, metric, period, role } = each.observation;
    const key = [park, metric, period, role].join(' ');
    const rivals = cells.get(key);
    if (rivals === undefined) cells.set(key, [each]);
    else rivals.push(each);
  }
  return cells;
}

/** Of several rows of one cell exactly one is primary, and a row alone in its cell cannot be second. */
function checkPrimaries(read: readonly ReadRow[]): void {
  for (const [key, [first, second, ...others]] of byCell(read)) {
    if (first === undefined) continue;
    if (second === undefined) {
      if (!first.observation.primary) first.row.fail('primary', 'primary_without_rival');
      continue;
    }
    const marks = [first, second, ...others].map(({ row }) => row.text('primary'));
    if (marks.filter((mark) => mark === '1').length !== 1 || marks.includes('')) {
      second.row.fail('primary', 'duplicate_key', key);
    }
  }
}

/** The observations in file order. Rows of an unknown metric are noted and left out, as their unit cannot be told. */
export function readObservations(rows: readonly Row[], known: Known): Observation[] {
  const read = rows.flatMap((row) => {
    const metric = known.metrics.get(reference(row, 'metric', known.metricIds));
    return metric === undefined ? [] : [{ row, observation: observation(row, metric, known) }];
  });
  checkPrimaries(read);
  return read.map((each) => each.observation);
}
