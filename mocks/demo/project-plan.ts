import { monthNumber } from '../../src/domain/projects.ts';
import { type DemoOptions, seedOf } from './parks.ts';
import { between, mulberry32, pick, type Random, streamSeed } from './random.ts';

export const steps = ['signed', 'started', 'completed', 'in_production'] as const;
export type Step = (typeof steps)[number];

/** The month the demo's projects are told of. Later months are plans. */
export const toldIn = '2025-06';

/** What a demo project is planned as: how far it has come, and when it takes each step, past or future. */
export interface ProjectPlan {
  readonly entity: string;
  /** Null: no source says. */
  readonly stage: Step | null;
  /** Months, counted; by step, in order. */
  readonly months: readonly number[];
  readonly random: Random;
}

/** How many projects of twenty have come to sign only, to start, to complete, to produce; the last is told by nobody. */
const stages: readonly (Step | null)[] = [
  ...Array.from({ length: 4 }, () => 'signed' as const),
  ...Array.from({ length: 7 }, () => 'started' as const),
  ...Array.from({ length: 3 }, () => 'completed' as const),
  ...Array.from({ length: 5 }, () => 'in_production' as const),
  null,
];

/** Draws of its own, so that what is told of a project never shifts another's figures. */
export function projectPlan(index: number, options: DemoOptions): ProjectPlan {
  const random = mulberry32(streamSeed(seedOf(options), 'project-plan', index));
  const stage = pick(stages, Math.floor(random() * stages.length));
  const waits = [between(random, 2, 9), between(random, 9, 22), between(random, 1, 6)].map(Math.round);
  const reached = stage === null ? 1 : steps.indexOf(stage);
  // The last step taken lies up to half a year back: the next is due after the month that is told of.
  const last = monthNumber(toldIn) - Math.floor(between(random, 0, stage === 'in_production' ? 14 : 3));
  const before = waits.slice(0, reached).reduce((sum, wait) => sum + wait, 0);
  const first = last - before;
  const months = steps.map((_, step) => first + waits.slice(0, step).reduce((sum, wait) => sum + wait, 0));
  const due = monthNumber(toldIn) + 1;
  const shift = Math.max(0, due - (months[reached + 1] ?? due));
  return {
    entity: `project-${String(index + 1).padStart(4, '0')}`,
    stage,
    months: months.map((month, step) => (step > reached ? month + shift : month)),
    random,
  };
}
