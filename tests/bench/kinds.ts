import type { ChangeFacts, Series } from './changes.ts';

/** Every kind of figure, changed the way its own control changes it: its period, its metric, or what is made of it. */
export function kindSeries({ metrics, years, parks }: ChangeFacts): readonly Series[] {
  const chosen = `/compare?dataset=demo&parks=${parks.slice(0, 8).join(',')}`;
  const [metric = '', second = ''] = metrics;
  const several = metrics.slice(0, 5).join(',');
  const back = [...years, ...years.toReversed().slice(1), ...years.slice(1)].slice(0, 20);
  const overPeriods = (figure: string, more: string): readonly string[] =>
    back.map((year) => `${chosen}&figure=${figure}&period=${year}${more}`);
  const overMetrics = (figure: string, more = ''): readonly string[] =>
    metrics.slice(0, 20).map((id) => `${chosen}&figure=${figure}&metric=${id}${more}`);
  const targetParks = Array.from({ length: 20 }, (_, index) => {
    const shown = parks.slice(index, index + 6).join(',');
    return `/compare?dataset=demo&figure=targets&metric=industrial_output&parks=${shown}`;
  });
  const made = ['share', 'gap', 'index', 'yoy', 'level'];
  const transforms = Array.from({ length: 20 }, (_, index) => made[index % made.length] ?? 'level');
  return [
    { row: 'metric, heat', figure: 'heat', addresses: overMetrics('heat') },
    { row: 'metric, multiples', figure: 'multiples', addresses: overMetrics('multiples') },
    { row: 'metric, dumbbell', figure: 'dumbbell', addresses: overMetrics('dumbbell') },
    { row: 'metric, slope', figure: 'slope', addresses: overMetrics('slope') },
    { row: 'period, scatter', figure: 'scatter', addresses: overPeriods('scatter', `&metric=${metric}&x=${second}`) },
    { row: 'period, radar', figure: 'radar', addresses: overPeriods('radar', `&metrics=${several}`) },
    { row: 'period, parts', figure: 'parts', addresses: overPeriods('parts', '&metric=industrial_output') },
    { row: 'parks, targets', figure: 'targets', addresses: targetParks },
    { row: 'period, grouped bars', figure: 'bars', addresses: overPeriods('bars', `&metrics=${several}`) },
    { row: 'period, heat of metrics', figure: 'heat', addresses: overPeriods('heat', `&metrics=${several}`) },
    { row: 'period, bars of a group', figure: 'bars', addresses: overPeriods('bars', `&metric=${metric}&group=all`) },
    { row: 'metric, trend before a group', figure: 'trend', addresses: overMetrics('trend', '&group=all') },
    {
      row: 'metric, ranks over time',
      figure: 'bump',
      addresses: metrics.slice(0, 20).map((id) => `/rankings?dataset=demo&ranking=bump&metric=${id}`),
    },
    {
      row: 'period, distribution',
      figure: 'distribution',
      addresses: back.map((year) => `/rankings?dataset=demo&ranking=distribution&metric=${metric}&period=${year}`),
    },
    {
      row: 'transform, trend',
      figure: 'trend',
      addresses: transforms.map((transform) => `${chosen}&metric=industrial_output&transform=${transform}`),
    },
  ];
}
