import type { Slice } from '../contract/slice.ts';
import { caliberNotes } from './caliber-notes.ts';
import { say, shortName } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureNote } from './figure.ts';
import type { ScatterParks } from './scatter-points.ts';
import type { ScatterAxes } from './scatter-correlation.ts';
import type { Scale } from './scale.ts';
import { othersAt } from './value.ts';

export interface ScatterNotesInput {
  readonly slice: Slice;
  readonly period: string;
  readonly chosen: readonly string[];
  readonly parks: ScatterParks;
  readonly scales: { readonly x: Scale; readonly y: Scale };
  readonly axes: ScatterAxes;
  readonly isLogAsked: boolean;
}

const namesShown = 6;

function names(context: FigureContext, parks: readonly string[]): string {
  const { words } = context;
  const shown = parks.slice(0, namesShown).map((park) => shortName(context, park));
  return `${shown.join(words.list)}${parks.length > namesShown ? words.notes.andMore : ''}`;
}

/** Notes of one axis, each naming its metric: 累计 said of a figure with two axes must say of which. */
function axisNotes(context: FigureContext, axis: 'x' | 'y', input: ScatterNotesInput): string[] {
  const { slice, period, chosen, parks, scales } = input;
  const { metric } = scales[axis];
  const placed = parks.drawn.map((pair) => ({
    park: pair.park,
    period,
    fact: pair[axis],
    // Of the grey parks only the basis is told; their second sources would fill the page.
    others: chosen.includes(pair.park) ? othersAt(slice, { park: pair.park, metric: metric.id, period }) : [],
  }));
  const label = say(context, metric.label);
  return caliberNotes(context, { metric, scale: scales[axis], placed, hasDerived: false }).map(({ text }) =>
    context.words.scatter.about(label, text),
  );
}

/** Who is not in the plot and why, what r is, and the 口径 of both axes. */
export function scatterNotes(context: FigureContext, input: ScatterNotesInput): FigureNote[] {
  const { scatter } = context.words;
  const { parks, scales, axes, chosen, isLogAsked } = input;
  const drawn = new Set(parks.drawn.map(({ park }) => park));
  const told = new Set([...parks.otherX, ...parks.otherY]);
  const absent = chosen.filter((park) => !drawn.has(park) && !told.has(park));
  const other = (list: readonly string[], { metric }: Scale): string[] =>
    list.length === 0 ? [] : [scatter.otherCaliber(list.length, say(context, metric.label), names(context, list))];
  const noLog = (['y', 'x'] as const).filter((axis) => isLogAsked && axes[axis].scale === 'linear');
  const texts = [
    ...(absent.length === 0 ? [] : [scatter.chosenMissing(names(context, absent))]),
    ...other(parks.otherY, scales.y),
    ...other(parks.otherX, scales.x),
    ...noLog.map((axis) => scatter.noLog(axes[axis].label)),
    scatter.method,
    ...axisNotes(context, 'y', input),
    ...axisNotes(context, 'x', input),
  ];
  return [...new Set(texts)].map((text) => ({ ref: null, text }));
}
