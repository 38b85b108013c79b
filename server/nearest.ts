/** Levenshtein distance, one row of the table at a time. */
function distance(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const kept = (before[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      row.push(Math.min(kept, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? 0;
}

/** Longer texts are cut: an id is short, and the work grows with both lengths. */
const longest = 80;

/** The known id that takes the fewest edits to reach from `id`; undefined where none are known. */
export function nearest(id: string, known: readonly string[]): string | undefined {
  const wanted = id.slice(0, longest).toLowerCase();
  let best: string | undefined;
  let least = Infinity;
  for (const each of known) {
    // The difference in length is the least the distance can be.
    if (Math.abs(each.length - wanted.length) >= least) continue;
    const edits = distance(wanted, each);
    if (edits >= least) continue;
    best = each;
    least = edits;
  }
  return best;
}
