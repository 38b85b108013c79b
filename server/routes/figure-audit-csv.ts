import type { AuditFinding } from '../../src/contract/figure-audit.ts';
import { auditFindings } from '../audit-figures/audit-figures.ts';
import { byteOrderMark, csvLine } from '../csv.ts';
import { type CsvFile, streamed } from '../csv-file.ts';
import { noQuery, readQuery, requireCatalog, type RouteRequest } from './route.ts';

export const figureAuditPath = '/datasets/:dataset/figure-audit.csv';

const header = [
  ...['RULE', 'REF_AREA', 'INDICATOR', 'TIME_PERIOD', 'OBS_VALUE', 'UNIT'],
  ...['AGAINST_AREA', 'AGAINST_INDICATOR', 'AGAINST_PERIOD', 'AGAINST_VALUE', 'EXPECTED'],
];

function lineOf(finding: AuditFinding, unit: string): string {
  const { rule, park, metric, period, value, against, expected } = finding;
  const other =
    against === null ? ['', '', '', ''] : [against.park, against.metric, against.period, String(against.value)];
  const wanted = expected === null ? '' : String(Number(expected.toPrecision(10)));
  return csvLine([rule, park, metric, period, String(value), unit, ...other, wanted]);
}

/** Every finding of a release as a CSV file, values in the units of their metrics. */
export async function figureAuditFile(request: RouteRequest): Promise<CsvFile> {
  const catalog = await requireCatalog(request);
  readQuery(noQuery, request.search);
  const { id, release } = catalog.dataset;
  const units = new Map(catalog.metrics.map((metric) => [metric.id, metric.unit]));
  const lines = [byteOrderMark + csvLine(header)];
  for (const each of auditFindings(catalog, await request.store.observations({ dataset: id })))
    lines.push(lineOf(each, units.get(each.metric) ?? ''));
  return { name: `audit-${release.id}.csv`, body: streamed([lines.join('')].values()) };
}
