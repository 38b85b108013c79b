import type { FigureCommon } from './figure.ts';

export interface TornadoRow {
  readonly id: string;
  readonly label: string;
  /** Share of the whole, 0–1. */
  readonly weight: number;
  readonly weightText: string;
  /** Ranks with the weight a quarter less and a quarter more. */
  readonly lower: number;
  readonly higher: number;
  /** Ranks at the best and the worst weight there is. */
  readonly best: number;
  readonly worst: number;
  /** 4 → 6 */
  readonly moveText: string;
  readonly rangeText: string;
}

/** How one park's rank answers to each weight, the weights that move it most first. */
export interface TornadoFigure extends FigureCommon {
  readonly kind: 'tornado';
  readonly now: { readonly label: string; readonly rank: number; readonly text: string };
  readonly headers: {
    /** −25% → +25% */
    readonly move: string;
    readonly range: string;
    readonly weight: string;
    readonly axis: string;
  };
  readonly key: { readonly lower: string; readonly higher: string; readonly now: string; readonly range: string };
  readonly rows: readonly TornadoRow[];
}
