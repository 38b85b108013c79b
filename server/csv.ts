import type { Catalog } from '../src/contract/catalog.ts';
import type { Observation } from '../src/contract/observation.ts';
import { parsePeriod } from '../src/domain/period.ts';
import { findUnit } from '../src/domain/units.ts';

const numeric = /^[+-]?\d+(\.\d+)?$/;

/**
 * A cell as CSV (RFC 4180). Text that a spreadsheet would run as a formula gets an apostrophe in front; numbers keep their sign.
 * See OWASP, CSV Injection.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !numeric.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Without it Excel reads UTF-8 as the system's old code page, which garbles Chinese. */
export const byteOrderMark = '\uFEFF';

/** Columns after SDMX-CSV 2.0; those after QUOTE are this product's own. */
export const observationHeader = [
  ...[
    'STRUCTURE',
    'STRUCTURE_ID',
    'ACTION',
    'REF_AREA',
    'INDICATOR',
    'TIME_PERIOD',
    'FREQ',
    'OBS_VALUE',
    'UNIT_MEASURE',
  ],
  ...['UNIT_MULT', 'OBS_STATUS', 'DECIMALS', 'QUALIFIER', 'ROLE', 'CUMULATIVE', 'AS_OF', 'SOURCE', 'QUOTE'],
  ...['NOTE_ZH', 'NOTE_EN', 'PRINTED', 'CONFIDENCE', 'PRIMARY', 'COMMENT'],
] as const;

/** Units of area have no power of ten between them and stand by their own id with multiplier 0. */
function sdmxUnit(id: string): { readonly measure: string; readonly multiplier: string } {
  const unit = findUnit(id);
  const power = Math.log10(unit?.factor ?? 1);
  if (unit === undefined || unit.measure === 'area' || !Number.isInteger(Math.round(power * 1e9) / 1e9)) {
    return { measure: id, multiplier: '0' };
  }
  return { measure: unit.measure, multiplier: String(Math.round(power)) };
}

function frequency(period: string): string {
  const found = parsePeriod(period)?.frequency;
  switch (found) {
    case 'A':
    case 'S':
    case 'Q':
    case 'M':
    case 'D':
      return found;
    case 'FY':
      return 'A';
    case 'I':
    case 'U':
    case undefined:
      return '';
  }
}

/** Writes the observations of one catalog, each as one line. */
export function observationLine({ dataset, metrics }: Catalog): (observation: Observation) => string {
  const structure = `PARKSCOPE:${dataset.id.toUpperCase()}(1.0)`;
  const comment = dataset.fictional ? '虚构数据 / fictional data' : '';
  const units = new Map(metrics.map(({ id, unit }) => [id, sdmxUnit(unit)]));
  return (each) => {
    const unit = units.get(each.metric);
    return csvLine([
      ...['dataflow', structure, 'I', each.park, each.metric, each.period, frequency(each.period)],
      ...[each.value === null ? '' : each.value.toFixed(each.decimals), unit?.measure ?? '', unit?.multiplier ?? ''],
      ...[each.status, String(each.decimals), each.qualifier, each.role, each.cumulative, each.asOf ?? ''],
      ...[each.source ?? '', each.quote ?? '', each.note?.zh ?? '', each.note?.en ?? ''],
      ...[each.printed ?? '', each.confidence ?? ''],
      ...[each.primary ? '1' : '0', comment],
    ]);
  };
}
