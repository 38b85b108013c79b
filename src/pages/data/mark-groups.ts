import type { FigureMark } from '../../figures/figure.ts';

/** The marks by what they say: no value, a value in part, a value of another standing. */
export const markGroups: readonly { readonly id: 'missing' | 'bounds' | 'standing'; readonly marks: readonly FigureMark[] }[] = [
  { id: 'missing', marks: ['not_available', 'not_applicable', 'not_yet_published', 'suppressed'] },
  { id: 'bounds', marks: ['lower_bound', 'upper_bound', 'about'] },
  {
    id: 'standing',
    marks: ['break', 'derived', 'estimated', 'provisional', 'forecast', 'plan', 'target', 'cumulative'],
  },
];

/** How a mark is drawn in a chart, on 120 × 40 units with the axis at 34. */
export interface Sketch {
  /** Line of a series. */
  readonly line?: string;
  readonly isDashed?: boolean;
  /** A bar's outline. */
  readonly bar?: 'filled' | 'hatched' | 'outlined';
  /** Strokes in ink: arrows, waves, slashes, what stands on the axis. */
  readonly ink?: string;
  /** Dotted strokes in ink. */
  readonly dotted?: string;
  readonly solid?: string;
  readonly hollow?: { readonly x: number; readonly y: number };
}

const broken = 'M6 22L44 16M80 12L114 7';
const onAxis = 'M58 34h8';

export const sketches: Readonly<Record<FigureMark, Sketch>> = {
  not_available: { line: broken, ink: onAxis },
  not_applicable: { line: broken, ink: 'M59 38L65 30' },
  not_yet_published: { line: 'M6 22L44 16L80 12', dotted: 'M110 34m-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0' },
  suppressed: { line: broken, solid: 'M58 30h8v8h-8z' },
  lower_bound: { bar: 'filled', ink: 'M60 13V3M56 7L60 3L64 7' },
  upper_bound: { bar: 'filled', ink: 'M60 3V13M56 9L60 13L64 9' },
  about: { bar: 'filled', ink: 'M44 13C50 8 54 8 60 13S70 18 76 13' },
  break: { line: 'M6 22L50 18M66 12L114 6', ink: 'M47 23L53 13M63 17L69 7', dotted: 'M58 18V12' },
  derived: { bar: 'hatched' },
  estimated: { line: 'M6 24L60 16L114 8', isDashed: true, hollow: { x: 60, y: 16 } },
  provisional: { line: 'M6 24L60 16L114 8', isDashed: true, hollow: { x: 114, y: 8 } },
  forecast: { line: 'M60 16L114 8', isDashed: true, hollow: { x: 114, y: 8 } },
  plan: { bar: 'outlined' },
  target: { bar: 'outlined' },
  cumulative: { line: 'M6 30L33 25L60 19L87 12L114 5' },
};
