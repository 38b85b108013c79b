import type { ImportProblem } from '../../src/contract/import.ts';
import { byteOrderMark, csvLine } from '../csv.ts';
import { importRules, type ProblemLog } from './problem-log.ts';

const count = new Intl.NumberFormat('en');
const shown = 5;

function placeOf({ file, sheet, row, column }: ImportProblem): string {
  const parts = [file, sheet, row === 0 ? '' : `${column}${String(row)}`];
  return parts.filter((part) => part !== '').join(' ');
}

function problemLine(problem: ImportProblem): string {
  const value = problem.value === '' ? '' : `: "${problem.value}"`;
  const suggestion = problem.suggestion === '' ? '' : ` → ${problem.suggestion}`;
  return `    ${placeOf(problem)}${value}${suggestion}`;
}

/** The problems for a terminal, rule by rule: errors first, the first five places of each. */
export function reportLines(log: ProblemLog): string[] {
  return log.groups(shown).flatMap(({ rule, severity, count: total, examples }) => {
    const words = Object.entries(importRules).find(([name]) => name === rule)?.[1][1] ?? '';
    const more = total > examples.length ? [`    … ${count.format(total - examples.length)} more`] : [];
    return [`  ${severity} ${rule} (${count.format(total)}): ${words}`, ...examples.map(problemLine), ...more];
  });
}

/** The problems as a CSV file, at most 20,000 of each rule. */
export function* reportCsv(log: ProblemLog): Generator<string, void> {
  yield (
    byteOrderMark + csvLine(['severity', 'rule', 'file', 'sheet', 'row', 'column', 'value', 'suggestion', 'meaning'])
  );
  for (const [rule, { file, sheet, row, column, value, suggestion }] of log.all()) {
    const [severity, meaning] = importRules[rule];
    yield csvLine([severity, rule, file, sheet, row === 0 ? '' : String(row), column, value, suggestion, meaning]);
  }
}
