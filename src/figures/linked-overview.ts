import type { FigurePart } from './figure-link.ts';
import { overviewRows, toCoverageFigure } from './coverage.ts';
import { toHeadlineFigure } from './headline.ts';
import type { LinkedFacts, LinkedFigure } from './linked-facts.ts';

/** A figure of the overview: the dataset's headline numbers, or what it covers. Rejects where its facts do. */
export async function linkedOverview(part: FigurePart, facts: LinkedFacts): Promise<LinkedFigure> {
  const { catalog, language, ask } = facts;
  if (part === 'coverage') return { figure: toCoverageFigure({ catalog, language, limit: overviewRows }), focus: [] };
  const parks = catalog.dataset.defaults.headline.map(({ park }) => park);
  const slices = await Promise.all(parks.map((park) => ask({ by: 'park', park })));
  return { figure: toHeadlineFigure({ catalog, language, slices }), focus: [] };
}
