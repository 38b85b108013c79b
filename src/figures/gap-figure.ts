import type { FigureChange, FigureCommon } from './figure.ts';

export interface WaterfallTotal {
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

export interface WaterfallStep {
  readonly id: string;
  readonly label: string;
  /** 1 for what a dimension is made of, 0 for the dimension. */
  readonly level: 0 | 1;
  /** 25.00%; empty where several are summed. */
  readonly weightText: string;
  readonly points: number;
  /** +2.10 */
  readonly text: string;
  readonly direction: FigureChange['direction'];
  /** Where the bar begins and ends on the axis of scores. */
  readonly start: number;
  readonly end: number;
  /** Whether one of the two has no figure of it: its part then holds the weights moved elsewhere. */
  readonly isOneSided: boolean;
  /** The values it comes from, for whoever asks. */
  readonly details: readonly { readonly label: string; readonly text: string }[];
}

/** From one total to another by steps; those of a dimension stand under it and sum to it. */
export interface WaterfallFigure extends FigureCommon {
  readonly kind: 'waterfall';
  readonly unit: string;
  readonly from: WaterfallTotal;
  readonly to: WaterfallTotal;
  readonly steps: readonly WaterfallStep[];
  readonly headers: { readonly weight: string; readonly points: string };
}
