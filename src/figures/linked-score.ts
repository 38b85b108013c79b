import type { Scheme } from '../contract/scheme.ts';
import { prepare } from '../domain/composite/prepare.ts';
import { scorePrepared } from '../domain/composite/score.ts';
import { metricsOfScheme, sliceFigures } from '../domain/composite/slice-figures.ts';
import { withMetrics } from '../domain/with-metrics.ts';
import { explainedOf, type ExplainInput } from './explain-frame.ts';
import type { Figure } from './figure.ts';
import type { FigurePart } from './figure-link.ts';
import type { LinkedFacts, LinkedFigure } from './linked-facts.ts';
import { readScheme, type ChosenScheme } from './scheme-codec.ts';
import { equalScheme, presetSchemes } from './scheme-presets.ts';
import { scoreBandsOf } from './score-bands-drawn.ts';
import type { ScoreBands } from './score-bands.ts';
import { scoreCalculation, type ScoreCalculation } from './score-calculation.ts';
import type { ScoreFigure } from './score-figure.ts';
import { scoreMetrics, scorePeriod, scorePeriods } from './score-of-view.ts';
import { scoredParks } from './scored-parks.ts';
import type { View } from './view.ts';

interface Scored {
  readonly calculation: ScoreCalculation;
  readonly chosen: ChosenScheme;
  readonly presets: readonly Scheme[];
}

/** Null where the dataset has nothing to score, or the link's scheme fits no preset. */
async function scoredOf(view: View, { catalog, ask }: LinkedFacts): Promise<Scored | null> {
  const period = scorePeriod(catalog, scorePeriods(catalog), view.period);
  const equal = equalScheme(catalog, period);
  if (equal === null) return null;
  const slice = await ask({ by: 'period', period, metrics: scoreMetrics(catalog, equal, view.scheme) });
  const parks = scoredParks(catalog, view);
  const presets = presetSchemes(equal, sliceFigures(equal, slice, parks).matrix);
  const chosen = readScheme(view.scheme, presets);
  if (chosen === null) return null;
  const own = withMetrics(slice, metricsOfScheme(chosen.scheme));
  return { calculation: scoreCalculation(chosen.scheme, own, parks), chosen, presets };
}

async function explanationOf(view: View, scored: Scored, facts: LinkedFacts): Promise<Figure | null> {
  const { catalog, language } = facts;
  const { calculation, chosen, presets } = scored;
  const { preset, edits, name } = chosen;
  const outcome = prepare(calculation.scheme, calculation.matrix);
  if (!outcome.ok) return null;
  const prepared = outcome.result;
  const result = scorePrepared(prepared);
  const who = explainedOf(view, result);
  const input: ExplainInput = {
    calculation,
    prepared,
    result,
    preset,
    presets,
    edits,
    name,
    catalog,
    language,
    ...who,
  };
  const row = prepared.parks.indexOf(who.park);
  const own = result.parks.find(({ park }) => park === who.park);
  switch (view.explain) {
    case 'gap':
      return (await import('./gap-waterfall.ts')).toGapFigure(input);
    case 'even':
      return (await import('./break-even-table.ts')).toBreakEvenFigure(input);
    case 'takes': {
      const [{ toTakesFigure, placesOf }, { whatItTakes }] = await Promise.all([
        import('./what-it-takes-table.ts'),
        import('../domain/composite/what-it-takes.ts'),
      ]);
      const gained = own === undefined || result.of < 2 ? 0 : placesOf(view.places, own.rank);
      return toTakesFigure(input, view.places, gained > 0 ? whatItTakes(prepared, row, gained) : null);
    }
    case 'weights': {
      const [{ toTornadoFigure }, { weightSensitivity }] = await Promise.all([
        import('./sensitivity-tornado.ts'),
        import('../domain/composite/weight-sensitivity.ts'),
      ]);
      const isTold = own !== undefined && result.of > 1;
      return toTornadoFigure(input, isTold ? weightSensitivity(prepared, row) : null);
    }
  }
}

/** What each indicator does to the ranks; null where the scheme cannot be scored. */
async function indicatorsOf(
  { calculation }: Scored,
  score: ScoreFigure,
  bands: ScoreBands | null,
  catalog: LinkedFacts['catalog'],
): Promise<Figure | null> {
  const { scheme, matrix } = calculation;
  const outcome = prepare(scheme, matrix);
  if (!outcome.ok) return null;
  const [{ toIndicatorsFigure }, { leaveOneOut }, { collinearPairs }] = await Promise.all([
    import('./indicators.ts'),
    import('../domain/composite/leave-one-out.ts'),
    import('../domain/composite/redundancy.ts'),
  ]);
  const { result } = outcome;
  return toIndicatorsFigure({
    score,
    bands,
    scheme,
    catalog,
    leftOut: leaveOneOut(result),
    pairs: collinearPairs(result),
  });
}

async function figureOf(view: View, part: FigurePart, facts: LinkedFacts): Promise<Figure | null> {
  const scored = await scoredOf(view, facts);
  if (scored === null) return null;
  if (part === 'explain') return explanationOf(view, scored, facts);
  const { catalog, language } = facts;
  const { calculation, chosen } = scored;
  const [{ toScoreFigure }, bands] = await Promise.all([import('./score.ts'), scoreBandsOf(calculation, view)]);
  const score = toScoreFigure({ calculation, ...chosen, catalog, language, bands, top: view.top });
  if (part === 'indicators') return indicatorsOf(scored, score, bands, catalog);
  if (part !== 'bands') return score;
  if (bands === null) return null;
  const { toBandsFigure } = await import('./bands.ts');
  return toBandsFigure({ score, bands, catalog, places: view.first, pair: view.pair });
}

/**
 * A figure of the composite scores: the scores, what explains one park's, its rank bands, or what its indicators do
 * to the ranks. Null where the dataset has nothing to score,
 * or the link draws no bands. Rejects where its facts do.
 */
export async function linkedScore(view: View, part: FigurePart, facts: LinkedFacts): Promise<LinkedFigure | null> {
  const figure = await figureOf(view, part, facts);
  return figure === null ? null : { figure, focus: [] };
}
