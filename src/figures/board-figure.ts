import type { TaskState } from '../contract/project.ts';
import type { TaskCounts } from '../domain/projects.ts';
import type { FigureCommon } from './figure.ts';

/** A task's state in a month, with what was done later than planned apart. */
export type BoardState = TaskState | 'done_late';

export interface BoardCell {
  readonly state: BoardState;
  /** The state in words, with the month it was done in and its note. */
  readonly text: string;
}

/** A task of a project: its months in the order of the board's, null where it has nothing. */
export interface BoardRow {
  readonly id: string;
  readonly project: string;
  readonly name: string;
  /** Short name of the park; empty where no source says. */
  readonly park: string;
  readonly task: string;
  /** True for the first of its project's tasks. */
  readonly isFirst: boolean;
  readonly cells: readonly (BoardCell | null)[];
}

export interface BoardMonth {
  /** YYYY-MM. */
  readonly id: string;
  readonly label: string;
  readonly counts: TaskCounts;
}

/** Tasks × months. */
export interface BoardFigure extends FigureCommon {
  readonly kind: 'board';
  readonly months: readonly BoardMonth[];
  readonly rows: readonly BoardRow[];
  /** All months together. */
  readonly counts: TaskCounts;
  /** The last month the tasks are told of; null where no source says. Later ones are plans. */
  readonly asOf: string | null;
}
