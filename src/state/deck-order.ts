/** The list with one item at another place; the same list where it stands there, or has no such item. */
export function movedTo<Item extends { readonly id: number }>(
  list: readonly Item[],
  id: number,
  to: number,
): readonly Item[] {
  const from = list.findIndex((each) => each.id === id);
  const place = Math.max(0, Math.min(list.length - 1, to));
  const item = list[from];
  if (item === undefined || from === place) return list;
  const others = list.filter((each) => each.id !== id);
  return [...others.slice(0, place), item, ...others.slice(place)];
}
