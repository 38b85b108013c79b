import type { BookFrame } from './book-frame.ts';
import { indicatorRef } from './indicator-places.ts';
import { stepCell, stepColumn } from './step-columns.ts';

/** How one value comes to the common scale, without its guard against missing ones; as `normalise` has it. */
function scaleFormula(frame: BookFrame, index: number, value: string): string {
  const { normalisation } = frame.scheme;
  const direction = indicatorRef(frame, 'direction', index);
  const range = stepColumn(frame, 'treated', index);
  const ends = () => {
    const [worst, best] = [indicatorRef(frame, 'worst', index), indicatorRef(frame, 'best', index)];
    return { worst, best, place: `(${value}-${worst})/(${best}-${worst})` };
  };
  const unlessEqual = (formula: string, middle: string) => {
    const [least, most] = [indicatorRef(frame, 'least', index), indicatorRef(frame, 'most', index)];
    return `IF(${least}=${most},${middle},${formula})`;
  };
  switch (normalisation.method) {
    case 'none':
      return `${direction}*${value}`;
    case 'min_max':
      return unlessEqual(`100*${ends().place}`, '50');
    case 'z_score': {
      const [mean, deviation] = [indicatorRef(frame, 'mean', index), indicatorRef(frame, 'deviation', index)];
      return unlessEqual(`${direction}*(${value}-${mean})/${deviation}`, '0');
    }
    case 'percentile_rank':
      // RANK counts those above, or with 1 those below: one more than the parks that are worse.
      return unlessEqual(`100*RANK(${value},${range},IF(${direction}>0,1,0))/COUNT(${range})`, '50');
    case 'goalposts':
      return normalisation.clamped ? `MIN(100,MAX(0,100*${ends().place}))` : `100*${ends().place}`;
    case 'exponential': {
      const score = (place: string) => `60*EXP(LN(100/60)*${place})`;
      const isFixed = frame.indicators[index]?.goalposts !== null;
      return isFixed ? score(ends().place) : unlessEqual(score(ends().place), score('0.5'));
    }
    case 'base_year': {
      const base = indicatorRef(frame, 'base', index);
      return `IF(${direction}>0,100*${value}/${base},IF(${value}=0,0,100*${base}/${value}))`;
    }
  }
}

/** One park's figure of an indicator on the common scale; empty where it is missing. */
export function normalisedFormula(frame: BookFrame, index: number, row: number): string {
  const value = stepCell(frame, 'treated', index, row);
  return `IF(ISNUMBER(${value}),${scaleFormula(frame, index, value)},"")`;
}
