import type { FigureValue } from './figure.ts';
import type { BenchmarkKind } from './view.ts';

export interface FigureBenchmark {
  readonly kind: BenchmarkKind;
  /** Names it with its n: 34园区中位数; a nation or province by its name. */
  readonly label: string;
  /** Parks it is taken over; null for a published total. */
  readonly n: number | null;
}

/** A plan or target beside an actual value, in the figure's unit. */
export interface FigureTarget {
  readonly value: number;
  readonly text: string;
  readonly role: 'plan' | 'target';
  /** The whole of it, with source and marks. */
  readonly fact: FigureValue;
}
