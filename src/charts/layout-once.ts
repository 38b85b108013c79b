import type { ChartBox } from './chart-box.ts';
import type { ChartStyle } from './style.ts';

type Lay<Figure extends object, Layout> = (figure: Figure, style: ChartStyle, box: ChartBox) => Layout;

/**
 * The same layout function, which remembers the last answer for each figure: drawing, geometry and cursor stops ask for the same one, one
 * after the other. A figure that is gone takes its answer with it.
 */
export function layoutOnce<Figure extends object, Layout>(lay: Lay<Figure, Layout>): Lay<Figure, Layout> {
  const known = new WeakMap<Figure, { readonly style: ChartStyle; readonly box: ChartBox; readonly layout: Layout }>();
  return (figure, style, box) => {
    const last = known.get(figure);
    const isSame = last?.style === style && last.box.widthPx === box.widthPx && last.box.heightPx === box.heightPx;
    if (isSame) return last.layout;
    const layout = lay(figure, style, box);
    known.set(figure, { style, box, layout });
    return layout;
  };
}
