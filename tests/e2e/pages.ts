/** Every page, on the dataset that shows most of it, with the figure that says it is there. */
export const pages = {
  overview: '/?dataset=china',
  compare: '/compare?dataset=korea',
  rankings: '/rankings?dataset=korea',
  park: '/parks/jinhua-nev-town?dataset=china',
  present: '/present?dataset=china',
  data: '/data?dataset=china',
} as const;

/** Pages reached from others, on the dataset that shows most of them. */
export const asides = {
  projects: '/projects?dataset=demo',
  'month board': '/projects?dataset=demo&form=board',
  import: '/data/import?dataset=demo',
  audit: '/data/audit?dataset=demo',
} as const;

const towns = 'canyue-hydrogen-town,yaobo-smart-town,xiaoyu-computing-town,xuanlan-hydrogen-town';
const several = 'metrics=gdp,fdi_actual,approval_days,rd_intensity';

/** Every figure of Compare with what opens beside it: the name of its view, the kind that stands there, its address. */
export const compared = [
  [
    'trend with events and benchmarks',
    'trend',
    `figure=trend&metric=gdp&parks=${towns}&events=1&benchmarks=median,band`,
  ],
  ['trend before every park', 'trend', 'figure=trend&metric=gdp&group=all'],
  ['year on year', 'trend', 'figure=trend&metric=gdp&transform=yoy'],
  ['index with its base', 'trend', 'figure=trend&metric=gdp&transform=index'],
  ['intensity with its denominator', 'bars', 'figure=bars&metric=gdp&transform=per'],
  ['gap with its reference', 'heat', 'figure=heat&metric=gdp&transform=gap'],
  ['bars', 'bars', 'figure=bars&metric=industrial_output&benchmarks=median,target'],
  ['grouped bars', 'bars', `figure=bars&${several}`],
  ['dumbbell', 'dumbbell', 'figure=dumbbell&metric=gdp'],
  ['slope', 'slope', 'figure=slope&metric=gdp'],
  ['bubbles', 'scatter', 'figure=scatter&metric=gdp&size=employment&colouring=level&group=all'],
  ['heat table', 'heat', 'figure=heat&metric=gdp&group=all'],
  ['heat table of several metrics', 'heat', `figure=heat&${several}`],
  ['multiples', 'multiples', 'figure=multiples&metric=gdp'],
  ['radar', 'radar', 'figure=radar'],
  ['parts', 'parts', 'figure=parts&metric=industrial_output'],
  ['plans', 'targets', 'figure=targets&metric=industrial_output'],
  ['table', 'table', 'figure=table&metric=gdp'],
  ['parks singled out', 'trend', `figure=trend&metric=gdp&parks=${towns}&focus=yaobo-smart-town`],
] as const satisfies readonly (readonly [name: string, kind: string, asked: string])[];

/** The address of a view of Compare on the fictional dataset, which has something for every kind. */
export function comparePath(asked: string): string {
  return `/compare?dataset=demo&${asked}`;
}

export const phone = { width: 375, height: 812 };
export const tablet = { width: 768, height: 1024 };
export const narrow = { width: 1024, height: 768 };
export const laptop = { width: 1440, height: 900 };
export const hall = { width: 1920, height: 1080 };
