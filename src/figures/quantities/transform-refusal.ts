import type { Catalog, Metric } from '../../contract/catalog.ts';
import { changeMeasure } from '../../domain/growth.ts';
import type { Frequency } from '../../domain/period.ts';
import type { CompareKind, Transform } from '../view.ts';
import { denominatorsOf } from './denominators.ts';

/** Why a transform cannot honestly be made of a metric. */
export type Refusal =
  'not_in_figure' | 'not_proportional' | 'no_step' | 'not_additive' | 'no_denominator' | 'not_a_flow';

function isAmount({ measure }: Metric): boolean {
  return measure === 'flow' || measure === 'stock';
}

/** Figures of several metrics show them as they are; a change of a gap between two periods is no quantity anyone quotes. */
function isDrawnBy(figure: CompareKind, transform: Transform): boolean {
  switch (figure) {
    case 'trend':
    case 'multiples':
    case 'bars':
    case 'heat':
    case 'table':
      return true;
    case 'dumbbell':
    case 'slope':
      return transform !== 'gap' && transform !== 'cumulative';
    case 'scatter':
    case 'radar':
    case 'parts':
    case 'targets':
      return transform === 'level';
  }
}

interface Asked {
  readonly figure: CompareKind;
  readonly transform: Transform;
  readonly frequency: Frequency;
}

/**
 * Null where the transform can be made. No index of rates, ranks or scores; no change on spans that have no neighbour; no share of what
 * does not add up; nothing per area or head where the dataset has neither; no running sum of stocks.
 */
export function transformRefusal(
  catalog: Catalog,
  metric: Metric,
  { figure, transform, frequency }: Asked,
): Refusal | null {
  if (!isDrawnBy(figure, transform)) return 'not_in_figure';
  const change = changeMeasure(metric.measure);
  switch (transform) {
    case 'level':
    case 'gap':
      return null;
    case 'index':
      return change === 'percent' ? null : 'not_proportional';
    case 'yoy':
      return change !== null && frequency !== 'U' ? null : 'no_step';
    case 'pop':
      return change !== null && !['U', 'D', 'I'].includes(frequency) ? null : 'no_step';
    case 'share':
      return isAmount(metric) ? null : 'not_additive';
    case 'per':
      return denominatorsOf(catalog, metric).length > 0 ? null : 'no_denominator';
    case 'cumulative':
      return metric.measure === 'flow' && !['U', 'D', 'I'].includes(frequency) ? null : 'not_a_flow';
  }
}
