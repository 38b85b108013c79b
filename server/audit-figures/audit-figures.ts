import type { Catalog } from '../../src/contract/catalog.ts';
import { type AuditFinding, AuditRule, type FigureAudit } from '../../src/contract/figure-audit.ts';
import type { Observation } from '../../src/contract/observation.ts';
import { AuditedCells } from './audited-cells.ts';
import * as rules from './audit-rules.ts';

/** Everything in a release that arithmetic does not bear out, metric by metric, and how many figures were looked at. */
export function* auditFindings(catalog: Catalog, observations: Iterable<Observation>): Generator<AuditFinding, number> {
  const cells = new AuditedCells(catalog, observations);
  for (const metric of catalog.metrics) {
    yield* rules.partsOverWholes(cells, metric);
    yield* rules.sharesOfWholes(cells, metric);
    yield* rules.growthsOfLevels(cells, metric);
    yield* rules.ranksOfValues(cells, metric);
    yield* rules.unitSlips(cells, metric);
    yield* rules.breaksOfStocks(cells, metric);
  }
  return cells.checked;
}

/** The audit of a release: the first `shown` findings of each rule, all of them counted. */
export function auditFigures(catalog: Catalog, observations: Iterable<Observation>, shown: number): FigureAudit {
  const groups = new Map(
    AuditRule.options.map((rule) => [rule, { rule, count: 0, findings: new Array<AuditFinding>() }]),
  );
  const findings = auditFindings(catalog, observations);
  let next = findings.next();
  while (next.done !== true) {
    const group = groups.get(next.value.rule);
    if (group !== undefined) {
      group.count += 1;
      if (group.findings.length < shown) group.findings.push(next.value);
    }
    next = findings.next();
  }
  const { id, release } = catalog.dataset;
  return {
    dataset: id,
    release: release.id,
    checked: next.value,
    rules: [...groups.values()].filter(({ count }) => count > 0),
  };
}
