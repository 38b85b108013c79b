import type { Catalog, Park } from '../contract/catalog.ts';
import { formatCount } from '../i18n/format.ts';
import { labelOf } from './context.ts';
import type { FigureContext } from './context.ts';
import type { FigureNote } from './figure.ts';
import type { ShownHistory } from './quantities/quantity.ts';
import type { CompareKind, View } from './view.ts';

/** How many parks beyond the chosen ones a figure can show and still be read; kinds that are not named show none. */
const mostBehind: Readonly<Partial<Record<CompareKind, number>>> = { trend: 60, bars: 60, heat: 30, table: 200 };

/** Whether a kind can show a whole group behind the chosen parks. A scatter always shows every park. */
export function showsGroups(figure: CompareKind): boolean {
  return mostBehind[figure] !== undefined;
}

/** The parks of a group (`all`, `level:…`, `province:…`), totals left out; none of no group. */
export function groupParks({ parks }: Pick<Catalog, 'parks'>, group: string | null): readonly Park[] {
  if (group === null) return [];
  const [kind, id] = group.split(':');
  return parks.filter(
    (park) => park.kind === 'park' && (kind === 'all' || (kind === 'level' ? park.level : park.province) === id),
  );
}

/** 国家级经开区, 浙江, or 全部园区. */
export function groupName(context: FigureContext, group: string): string {
  const { levels, provinces } = context.catalog.dataset;
  const [kind, id] = group.split(':');
  if (kind === 'all') return context.words.group.all;
  return labelOf(context, kind === 'level' ? levels : provinces, id ?? null);
}

/** The parks a figure shows behind the chosen ones, best of the group first where it cannot show all, and what is said of them. */
export interface Behind {
  readonly parks: readonly string[];
  /** The whole of the group but the chosen parks, what a rank among them is counted over. */
  readonly members: readonly string[];
  readonly subtitle: string;
  readonly notes: readonly FigureNote[];
}

/** The latest value a park has between two places of its history, what a long group is ordered by. */
export function latestShown({ shown }: ShownHistory, start: number, end: number): number | null {
  return shown.slice(start, end + 1).findLast(({ value }) => value !== null)?.value ?? null;
}

/**
 * Chooses the parks behind. `valueOf` is what they are ordered by where the group is larger than the figure can show; parks without a
 * value are not shown then.
 */
export function parksBehind(
  context: FigureContext,
  view: Pick<View, 'group' | 'figure' | 'parks'>,
  order: { readonly valueOf: (park: string) => number | null; readonly isLowFirst: boolean },
): Behind {
  const most = mostBehind[view.figure] ?? 0;
  if (view.group === null || most === 0) return { parks: [], members: [], subtitle: '', notes: [] };
  const all = groupParks(context.catalog, view.group).map(({ id }) => id);
  const others = all.filter((id) => !view.parks?.includes(id));
  const name = groupName(context, view.group);
  const { words, language } = context;
  const subtitle = (foremost: number | null): string =>
    (view.figure === 'trend' ? words.group.behind : words.group.among)(
      name,
      formatCount(all.length, language),
      foremost,
    );
  if (others.length <= most) return { parks: others, members: others, subtitle: subtitle(null), notes: [] };
  const sign = order.isLowFirst ? 1 : -1;
  const valued = others.flatMap((park) => {
    const value = order.valueOf(park);
    return value === null ? [] : [{ park, value }];
  });
  const shown = valued.toSorted((a, b) => sign * (a.value - b.value)).slice(0, most);
  const text = words.group.cut(name, formatCount(all.length, language), shown.length);
  return {
    parks: shown.map(({ park }) => park),
    members: others,
    subtitle: subtitle(shown.length),
    notes: [{ ref: null, text }],
  };
}
