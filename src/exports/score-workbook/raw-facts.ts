import type { Fact } from '../../contract/observation.ts';
import { missingStateOf } from '../../domain/missing.ts';
import { factAt } from '../../domain/slice.ts';
import { marksOf } from '../../figures/describe.ts';
import type { FigureMark } from '../../figures/figure.ts';
import { formatQualified, missingMark } from '../../i18n/format.ts';
import type { Shade } from '../xlsx/sheet.ts';
import type { BookFrame } from './book-frame.ts';

/** One raw figure as the workbook tells it. */
export interface RawFact {
  readonly fact: Fact;
  /** What is calculated with; null where missing or left out. */
  readonly value: number | null;
  /** There is a figure, but of another kind than most. */
  readonly isAside: boolean;
  readonly marks: readonly FigureMark[];
}

/** Marks that say what kind of figure it is; the others say how exactly a value is known, or that it is missing. */
const ofKind: ReadonlySet<FigureMark> = new Set<FigureMark>(['derived', 'plan', 'target', 'cumulative']);

/** @param value what the calculation reads at this place, see `rawColumn` */
export function rawFact({ request }: BookFrame, park: string, metric: string, value: number | null): RawFact {
  const fact = factAt(request.slice, park, metric);
  const status = missingStateOf(fact) ?? fact.status;
  const shown = { ...fact, status, text: '', derived: false, note: null, others: [] };
  const marks = marksOf(shown).filter((mark) => !ofKind.has(mark));
  return { fact, value, isAside: fact.value !== null && value === null, marks };
}

/** Whether the list of marks tells of it. */
export function isMarked({ isAside, marks }: RawFact): boolean {
  return isAside || marks.length > 0;
}

export function rawShade({ isAside, value, marks }: RawFact): Shade | undefined {
  if (isAside) return 'aside';
  if (value === null) return 'missing';
  // A break is between periods: the number itself is exact.
  return marks.some((mark) => mark !== 'break') ? 'qualified' : undefined;
}

/** 350余, —, 1,480.2: as the app shows it, in the metric's own unit. */
export function rawText({ request }: BookFrame, { fact }: RawFact): string {
  const missing = missingStateOf(fact);
  if (missing !== null || fact.value === null) return missingMark(missing ?? 'O');
  const { value, decimals, qualifier, printed } = fact;
  return formatQualified({ value, decimals, qualifier, printed }, request.language);
}
