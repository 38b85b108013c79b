import type { BookFrame } from './book-frame.ts';
import { indicatorRef, type IndicatorKey } from './indicator-places.ts';
import { stepCell, stepColumn } from './step-columns.ts';

type ScaleFormula = (value: string) => string;

/** How the values of one indicator come to the common scale, without the guard against missing ones; as `normalise` has it. */
function scaleFormula(frame: BookFrame, index: number): ScaleFormula {
  const { normalisation } = frame.scheme;
  const own = (key: IndicatorKey) => indicatorRef(frame, key, index);
  const direction = own('direction');
  const range = stepColumn(frame, 'treated', index);
  const place = (): ScaleFormula => {
    const [worst, best] = [own('worst'), own('best')];
    return (value) => `(${value}-${worst})/(${best}-${worst})`;
  };
  const unlessEqual = (middle: string, formula: ScaleFormula): ScaleFormula => {
    const isEqual = `${own('least')}=${own('most')}`;
    return (value) => `IF(${isEqual},${middle},${formula(value)})`;
  };
  switch (normalisation.method) {
    case 'none':
      return (value) => `${direction}*${value}`;
    case 'min_max': {
      const at = place();
      return unlessEqual('50', (value) => `100*${at(value)}`);
    }
    case 'z_score': {
      const [mean, deviation] = [own('mean'), own('deviation')];
      return unlessEqual('0', (value) => `${direction}*(${value}-${mean})/${deviation}`);
    }
    case 'percentile_rank':
      // RANK counts those above, or with 1 those below: one more than the parks that are worse.
      return unlessEqual('50', (value) => `100*RANK(${value},${range},IF(${direction}>0,1,0))/COUNT(${range})`);
    case 'goalposts': {
      const at = place();
      return normalisation.clamped ? (value) => `MIN(100,MAX(0,100*${at(value)}))` : (value) => `100*${at(value)}`;
    }
    case 'exponential': {
      const at = place();
      const score = (text: string) => `60*EXP(LN(100/60)*${text})`;
      const scaled: ScaleFormula = (value) => score(at(value));
      return frame.indicators[index]?.goalposts === null ? unlessEqual(score('0.5'), scaled) : scaled;
    }
    case 'base_year': {
      const base = own('base');
      return (value) => `IF(${direction}>0,100*${value}/${base},IF(${value}=0,0,100*${base}/${value}))`;
    }
  }
}

/** An indicator on the common scale, park by park; empty where it is missing. What all parks share is worked out once. */
export function normalisedFormula(frame: BookFrame, index: number): (row: number) => string {
  const scale = scaleFormula(frame, index);
  return (row) => {
    const value = stepCell(frame, 'treated', index, row);
    return `IF(ISNUMBER(${value}),${scale(value)},"")`;
  };
}
