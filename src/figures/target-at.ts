import type { Fact } from '../contract/observation.ts';
import type { FigureContext } from './context.ts';
import type { FigureTarget } from './figure-benchmark.ts';
import type { Scale } from './scale.ts';
import { scaled } from './scale.ts';
import { toFigureValue } from './value.ts';

/** The plan or target among facts of one cell; a target before a plan. */
export function planAmong(facts: readonly Fact[]): Fact | null {
  const valued = facts.filter(({ value }) => value !== null);
  return valued.find(({ role }) => role === 'target') ?? valued.find(({ role }) => role === 'plan') ?? null;
}

/** The plan or target that stands beside an actual value, in the figure's unit; a target before a plan. */
export function targetAmong(context: FigureContext, others: readonly Fact[], scale: Scale): FigureTarget | null {
  const found = planAmong(others);
  if (found === null || found.value === null || found.role === 'actual') return null;
  const fact = toFigureValue(context, found, scale);
  return { value: scaled(scale, found.value), text: fact.text, role: found.role, fact };
}
