import type { Observation } from '../contract/observation.ts';
import type { FigureContext } from './context.ts';
import type { FigureTarget } from './figure-benchmark.ts';
import type { Scale } from './scale.ts';
import { scaled } from './scale.ts';
import { toFigureValue } from './value.ts';

/** The plan or target that stands beside an actual value, in the figure's unit; a target before a plan. */
export function targetAmong(context: FigureContext, others: readonly Observation[], scale: Scale): FigureTarget | null {
  const found = (['target', 'plan'] as const)
    .map((role) => others.find((each) => each.role === role && each.value !== null))
    .find((each) => each !== undefined);
  if (found === undefined || found.value === null || found.role === 'actual') return null;
  const fact = toFigureValue(context, found, scale);
  return { value: scaled(scale, found.value), text: fact.text, role: found.role, fact };
}
