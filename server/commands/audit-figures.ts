import { parseArgs } from 'node:util';
import type { AuditFinding } from '../../src/contract/figure-audit.ts';
import { auditFigures } from '../audit-figures/audit-figures.ts';
import { importRules } from '../import/problem-log.ts';
import { type Command, UsageError } from './command.ts';
import { readDataset } from './read-dataset.ts';

function datasetOf(args: readonly string[]): string {
  try {
    const { values } = parseArgs({ args: [...args], options: { dataset: { type: 'string' } } });
    if (values.dataset !== undefined) return values.dataset;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
  throw new UsageError('--dataset names the dataset to audit.');
}

function line({ park, metric, period, value, against, expected }: AuditFinding): string {
  const other = against === null ? '' : ` against ${against.metric} ${against.period} ${String(against.value)}`;
  const wanted = expected === null ? '' : `, which gives ${expected.toPrecision(4)}`;
  return `  ${park} ${metric} ${period}: ${String(value)}${other}${wanted}\n`;
}

async function run(args: readonly string[]): Promise<void> {
  const dataset = datasetOf(args);
  await readDataset(dataset, async (catalog, reader) => {
    const audit = auditFigures(catalog, await reader.observations({ dataset }), Infinity);
    for (const { rule, count, findings } of audit.rules) {
      process.stdout.write(`${rule} (${String(count)}): ${importRules[rule][1]}\n`);
      for (const finding of findings) process.stdout.write(line(finding));
    }
    const total = audit.rules.reduce((sum, { count }) => sum + count, 0);
    process.stdout.write(`${audit.release}: ${String(audit.checked)} figures checked, ${String(total)} findings\n`);
  });
}

export const auditFiguresCommand: Command = {
  usage: 'audit-figures --dataset ID',
  summary:
    'Tells which figures of a dataset arithmetic does not bear out: parts, shares, growth, ranks, slipped units, breaks.',
  run,
};
