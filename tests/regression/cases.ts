import type { ImageSizeId } from '../../src/exports/sizes.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { CompareKind, Transform, View } from '../../src/figures/view.ts';
import type { Language } from '../../src/i18n/language.ts';
import { shippedFigure } from '../support/shipped-figure.ts';
import { evaluationScenes } from './evaluation-scenes.ts';

/** One picture that is compared with its reviewed reference. */
export interface RegressionCase {
  readonly name: string;
  readonly figure: () => Promise<Figure>;
  readonly size: ImageSizeId;
}

/** What is drawn of a shipped dataset, in either language. */
export interface Scene {
  readonly name: string;
  /** Scenes of one kind: the first of them is drawn at the other sizes too. */
  readonly kind: string;
  readonly figure: (language: Language) => Promise<Figure>;
}

const withEvents = ['canyue-hydrogen-town', 'xiaoyu-computing-town', 'xuanlan-hydrogen-town', 'daiyue-photonics-town'];

/** Every kind of Compare over facts it is made for, with what is peculiar to it. */
const compared: readonly (readonly [name: string, dataset: string, view: Partial<View>])[] = [
  ['trend of seven clusters', 'korea', { figure: 'trend' }],
  ['trend with band and median', 'korea', { figure: 'trend', benchmarks: ['median', 'band', 'best'] }],
  ['trend before every park', 'korea', { figure: 'trend', group: 'all', from: '2023-Q1' }],
  ['trend of sums since January', 'korea', { figure: 'trend', metric: 'production_cum_ytd' }],
  ['trend of ranks', 'china', { figure: 'trend', metric: 'mofcom_overall_rank' }],
  ['trend, logarithmic', 'demo', { figure: 'trend', metric: 'industrial_output', scale: 'log' }],
  [
    'trend with targets',
    'demo',
    { figure: 'trend', metric: 'fixed_asset_investment', benchmarks: ['target'], from: '2016', to: '2025' },
  ],
  ['trend with events', 'demo', { figure: 'trend', metric: 'gdp', events: true, parks: withEvents }],
  ['share of a published total', 'bangladesh', { figure: 'trend', transform: 'share' }],
  ['bars', 'korea', { figure: 'bars' }],
  ['bars of many parks', 'demo', { figure: 'bars', metric: 'gdp', group: 'all', benchmarks: ['median', 'band'] }],
  ['bars of ranks', 'china', { figure: 'bars', metric: 'mofcom_overall_rank' }],
  ['dumbbell over missing years', 'bangladesh', { figure: 'dumbbell' }],
  ['dumbbell of seven clusters', 'korea', { figure: 'dumbbell' }],
  ['slope', 'korea', { figure: 'slope' }],
  ['slope of ranks', 'china', { figure: 'slope', metric: 'mofcom_overall_rank' }],
  ['scatter of 34 complexes', 'korea', { figure: 'scatter', metric: 'production', x: 'employment', scale: 'log' }],
  ['bubbles by level', 'demo', { figure: 'scatter', metric: 'gdp', size: 'employment', colouring: 'level' }],
  ['heat table', 'korea', { figure: 'heat' }],
  ['heat table of many', 'demo', { figure: 'heat', metric: 'gdp', group: 'all' }],
  ['multiples on one scale', 'korea', { figure: 'multiples' }],
  ['multiples on their own', 'korea', { figure: 'multiples', shared: false }],
  ['radar', 'demo', { figure: 'radar' }],
  ['parts of a total', 'china', { figure: 'parts', parks: ['jinhua-nev-town'], metric: 'industrial_output' }],
  ['parts of many', 'demo', { figure: 'parts', metric: 'industrial_output' }],
  ['plans and what is done', 'demo', { figure: 'targets', metric: 'industrial_output' }],
  ['an order of magnitude', 'china', { figure: 'targets', metric: 'target_cluster_equipment', parks: ['jinhua-etdz'] }],
  ['grouped bars', 'demo', { figure: 'bars', metrics: ['industrial_output', 'high_tech_output', 'employment'] }],
  ['table', 'demo', { figure: 'table', metric: 'gdp' }],
];

const drawn = ['trend', 'bars', 'heat', 'dumbbell', 'multiples'] as const;
const made = ['index', 'yoy', 'pop', 'share', 'per', 'gap', 'cumulative'] as const;

/** Every transform of every kind that draws it. */
const transformed: readonly (readonly [CompareKind, Transform])[] = drawn.flatMap((kind) =>
  made
    .filter((transform) => kind !== 'dumbbell' || (transform !== 'gap' && transform !== 'cumulative'))
    .map((transform) => [kind, transform] as const),
);

const scenes: readonly Scene[] = [
  ...compared.map(([name, dataset, view]): Scene => ({
    name,
    kind: view.figure ?? 'trend',
    figure: (language) => shippedFigure(dataset, view, language),
  })),
  ...evaluationScenes,
];

const languages = ['zh', 'en'] as const;

/** Scenes in both languages as slides, all transforms of kinds that draw them, and each kind at the other sizes. */
export const regressionCases: readonly RegressionCase[] = [
  ...scenes.flatMap(({ name, figure }) =>
    languages.map((language): RegressionCase => ({
      name: `${name} ${language}`,
      figure: () => figure(language),
      size: 'hd',
    })),
  ),
  ...transformed.map(([figure, transform]): RegressionCase => ({
    name: `${figure} ${transform}`,
    figure: () =>
      shippedFigure('demo', {
        figure,
        transform,
        metric: 'industrial_output',
        from: '2020',
        to: '2023',
        period: '2023',
      }),
    size: 'hd',
  })),
  ...scenes
    .filter(({ kind }, index) => scenes.findIndex((other) => other.kind === kind) === index)
    .flatMap(({ name, figure }) =>
      (['a4', 'square'] as const).map((size): RegressionCase => ({
        name: `${name} ${size}`,
        figure: () => figure('zh'),
        size,
      })),
    ),
];
