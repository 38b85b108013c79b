import type { Figure } from './figure.ts';
import type { FigurePart } from './figure-link.ts';
import type { LinkedFacts, LinkedFigure } from './linked-facts.ts';
import { toRankingFigure } from './ranking.ts';
import { noVersus, resolveRanking, type ResolvedRanking } from './resolve-ranking.ts';
import type { View } from './view.ts';

async function barsOf(view: ResolvedRanking, facts: LinkedFacts): Promise<Figure> {
  const { metric, period, versus, coverage, top } = view;
  const { ask, ...made } = facts;
  const [{ rankingBars }, current, previous, history] = await Promise.all([
    import('./ranking-bars.ts'),
    ask({ by: 'period', period, metrics: [metric] }),
    versus === noVersus ? null : ask({ by: 'period', period: versus, metrics: [metric] }),
    coverage > 0 ? ask({ by: 'metric', metric, parks: null }) : null,
  ]);
  const figure = toRankingFigure({ ...made, view, current, previous, history });
  return figure.empty === null ? rankingBars(figure, top) : figure;
}

async function bumpOf(view: ResolvedRanking, { ask, ...made }: LinkedFacts): Promise<Figure> {
  const [{ toBumpFigure }, slice] = await Promise.all([
    import('./bump.ts'),
    ask({ by: 'metric', metric: view.metric, parks: null }),
  ]);
  return toBumpFigure({ ...made, view, slice });
}

async function distributionOf(view: ResolvedRanking, { ask, ...made }: LinkedFacts): Promise<Figure> {
  const { metric, period, coverage } = view;
  const [{ toDistributionFigure }, current, history] = await Promise.all([
    import('./distribution.ts'),
    ask({ by: 'period', period, metrics: [metric] }),
    coverage > 0 ? ask({ by: 'metric', metric, parks: null }) : null,
  ]);
  return toDistributionFigure({ ...made, view, current, history });
}

async function moversOf(view: ResolvedRanking, { ask, ...made }: LinkedFacts): Promise<Figure> {
  const { metric, period, versus } = view;
  const [{ toMoversFigure, shownMovers }, slice] = await Promise.all([
    import('./movers.ts'),
    ask({ by: 'metric', metric, parks: null }),
  ]);
  return toMoversFigure({ ...made, slice, period, versus, within: view, limit: shownMovers });
}

function figureOf(view: ResolvedRanking, part: FigurePart, facts: LinkedFacts): Promise<Figure> {
  if (part === 'movers') return moversOf(view, facts);
  if (view.ranking === 'list') return barsOf(view, facts);
  return view.ranking === 'bump' ? bumpOf(view, facts) : distributionOf(view, facts);
}

/** A figure of the rankings: a list as the bars of its first parks, the other forms as they are drawn. Rejects where its facts do. */
export async function linkedRanking(view: View, part: FigurePart, facts: LinkedFacts): Promise<LinkedFigure> {
  return { figure: await figureOf(resolveRanking(view, facts.catalog), part, facts), focus: [] };
}
