import type { FigureCommon, FigureValue } from './figure.ts';

/** One project in a list; what no source says is null. */
export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly park: { readonly id: string; readonly name: string } | null;
  readonly investor: string | null;
  readonly industry: string | null;
  readonly stage: string | null;
  readonly planned: FigureValue | null;
  readonly invested: FigureValue | null;
  readonly land: FigureValue | null;
  /** Months of its tasks that are late; null where it has no tasks. */
  readonly late: number | null;
}

/** Units of the columns of amounts; null where the values differ, and each names its own. */
export interface ProjectUnits {
  readonly planned: string | null;
  readonly invested: string | null;
  readonly land: string | null;
}

/** Projects of a dataset or a park, as chosen. */
export interface ProjectsFigure extends FigureCommon {
  readonly kind: 'projects';
  readonly rows: readonly ProjectRow[];
  readonly units: ProjectUnits;
}
