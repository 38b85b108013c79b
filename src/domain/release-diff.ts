import type { Localized } from '../contract/localized.ts';
import type { Observation } from '../contract/observation.ts';
import type { ChangedEntries, ChangedObservation, RankMove } from '../contract/release-diff.ts';

/** What stands at one place of the cube, of one kind. */
function placeOf({ park, metric, period, role, cumulative }: Observation): string {
  return `${metric}\0${period}\0${park}\0${role}\0${cumulative}`;
}

function grouped(observations: readonly Observation[]): Map<string, Observation[]> {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const place = placeOf(each);
    const group = groups.get(place);
    if (group === undefined) groups.set(place, [each]);
    else group.push(each);
  }
  return groups;
}

/** Every field in a fixed order, whatever order a store gives them in. */
function wordsOf(each: Observation): string {
  const { value, decimals, printed, qualifier, status, asOf, source, quote, confidence, note, primary } = each;
  const said = [asOf, source, quote, confidence, note?.zh, note?.en, primary];
  return JSON.stringify([value, decimals, printed, qualifier, status, ...said]);
}

/** Both sides without the observations that they share. */
function withoutShared(before: readonly Observation[], after: readonly Observation[]) {
  const left = [...before];
  const added = after.filter((each) => {
    const same = left.findIndex((other) => wordsOf(other) === wordsOf(each));
    if (same >= 0) left.splice(same, 1);
    return same < 0;
  });
  return { left, added };
}

function changeOf(before: Observation | null, after: Observation | null): ChangedObservation[] {
  const at = after ?? before;
  if (at === null) return [];
  const { park, metric, period } = at;
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return [{ kind, park, metric, period, before, after }];
}

/** Pairs what differs at one place: the primary ones with each other, the rest with those of their source, then in order. */
function pairs(before: readonly Observation[], after: readonly Observation[]): ChangedObservation[] {
  const { left, added } = withoutShared(before, after);
  const take = (matches: (each: Observation) => boolean): Observation | null => {
    const place = left.findIndex(matches);
    return place < 0 ? null : (left.splice(place, 1)[0] ?? null);
  };
  const changes = added.map((each) => {
    const partner = take((other) => each.primary && other.primary) ?? take((other) => other.source === each.source);
    return { partner, each };
  });
  return [
    ...changes.flatMap(({ partner, each }) => changeOf(partner ?? take(() => true), each)),
    ...left.flatMap((each) => changeOf(each, null)),
  ];
}

/**
 * The observations that differ between two releases of a dataset: those of one place (park, metric, period, role, cumulation) are compared
 * with each other, so that a mended figure is changed, not removed and added. In the order of `after`, what was removed last.
 * Linear in the observations.
 */
export function diffObservations(before: readonly Observation[], after: readonly Observation[]): ChangedObservation[] {
  const earlier = grouped(before);
  const changes: ChangedObservation[] = [];
  for (const [place, group] of grouped(after)) {
    changes.push(...pairs(earlier.get(place) ?? [], group));
    earlier.delete(place);
  }
  for (const group of earlier.values()) changes.push(...pairs(group, []));
  return changes;
}

/** An entry of a catalog: what it is called, and all that is said of it as one text. */
export interface EntryWords {
  readonly id: string;
  readonly label: Localized;
  readonly words: string;
}

/** The entries that differ, by id, in the order of `after`, what was removed in the order of `before`. */
export function diffEntries(before: readonly EntryWords[], after: readonly EntryWords[]): ChangedEntries {
  const named = ({ id, label }: EntryWords) => ({ id, label });
  const earlier = new Map(before.map((each) => [each.id, each]));
  const now = new Set(after.map(({ id }) => id));
  return {
    added: after.filter(({ id }) => !earlier.has(id)).map(named),
    changed: after.filter(({ id, words }) => (earlier.get(id)?.words ?? words) !== words).map(named),
    removed: before.filter(({ id }) => !now.has(id)).map(named),
  };
}

/** Ranks by park. */
export type Ranks = ReadonlyMap<string, number>;

/** The parks whose ranks differ, by their rank after, those without one last. */
export function rankMoves(before: Ranks, after: Ranks): RankMove[] {
  const parks = [...new Set([...after.keys(), ...before.keys()])];
  return parks
    .map((park) => ({ park, before: before.get(park) ?? null, after: after.get(park) ?? null }))
    .filter((move) => move.before !== move.after)
    .sort((a, b) => (a.after ?? Infinity) - (b.after ?? Infinity));
}
