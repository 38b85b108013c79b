import type { ColumnType } from './binary-copy.ts';

/** The columns of `observation` and `wording`, in the tables' order. */
export const observationTypes: readonly ColumnType[] = Array.from({ length: 18 }, (_, column) =>
  column === 5 ? 'float8' : 'int4',
);
export const wordingTypes: readonly ColumnType[] = ['int4', 'int4', 'text', 'text'];
