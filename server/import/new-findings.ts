import type { AuditFinding } from '../../src/contract/figure-audit.ts';
import { auditFindings } from '../audit-figures/audit-figures.ts';
import type { LoadedDataset } from '../load/load-dataset.ts';
import type { ProblemLog } from './problem-log.ts';

const mostKnown = 200_000;

function findingKey({ rule, park, metric, period }: AuditFinding): string {
  return [rule, park, metric, period].join(' ');
}

/** Tells what arithmetic does not bear out now and did before, as warnings: what the import brought in. */
export function tellNewFindings(before: LoadedDataset, after: LoadedDataset, log: ProblemLog): void {
  const known = new Set<string>();
  for (const each of auditFindings(before.catalog, before.observations))
    if (known.size < mostKnown) known.add(findingKey(each));
  for (const each of auditFindings(after.catalog, after.observations)) {
    if (known.has(findingKey(each))) continue;
    const { rule, park, metric, period, value, against, expected } = each;
    const other = against === null ? '' : `${against.metric} ${against.period} ${String(against.value)}`;
    const wanted = expected === null ? '' : ` → ${String(Number(expected.toPrecision(6)))}`;
    log.add(rule, { value: `${park} ${metric} ${period} ${String(value)}`, suggestion: `${other}${wanted}` });
  }
}
