import { compareBuilders } from './compare-builders.ts';
import { focusIn } from './focus.ts';
import type { LinkedFacts, LinkedFigure } from './linked-facts.ts';
import { resolveAny, slicesNeeded } from './slices-needed.ts';
import type { View } from './view.ts';

/** The figure of Compare that a View asks for. Rejects where its facts do. */
export async function linkedCompare(view: View, { catalog, language, ask }: LinkedFacts): Promise<LinkedFigure> {
  const { main, more } = slicesNeeded(resolveAny(view, catalog), catalog);
  const [toFigure, slice, beside] = await Promise.all([
    compareBuilders[view.figure](),
    ask(main),
    Promise.all(more.map(async (request) => [request.metric, await ask(request)] as const)),
  ]);
  // Only the slice tells which frequency the chosen parks have most figures of.
  const resolved = resolveAny(view, catalog, slice);
  const figure = toFigure({ view: resolved, catalog, language, slice, more: new Map(beside) });
  const parks = resolved.parks.filter((park) => park !== null);
  return { figure, focus: focusIn(view.focus, figure, parks) };
}
