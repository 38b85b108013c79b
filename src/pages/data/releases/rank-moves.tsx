import type { ReleaseDiff } from '../../../contract/release-diff.ts';
import { formatPeriod } from '../../../i18n/format.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useReleaseWords } from '../../../panels/release-words.ts';
import { useLanguage } from '../../../state/preferences.ts';

interface RankMovesProps {
  readonly ranks: NonNullable<ReleaseDiff['ranks']>;
  readonly metric: string;
  readonly names: ReleaseDiff['names'];
}

/** The parks whose rank differs between the releases, each of how many. */
export function RankMoves({ ranks: { period, of, moves }, metric, names }: RankMovesProps) {
  const words = useReleaseWords();
  const language = useLanguage();
  const { metrics } = useCatalog();
  const label = metrics.find(({ id }) => id === metric)?.label[language] ?? metric;
  const rank = (place: number | null, total: number) => (place === null ? words.unranked : words.rank(place, total));
  const title = words.ranks(label, formatPeriod(period, language));
  return (
    <section className="rank-moves" aria-label={title}>
      <h4>{title}</h4>
      {moves.length === 0 ? (
        <p className="muted">{words.noMoves}</p>
      ) : (
        <ul>
          {moves.map(({ park, before, after }) => (
            <li key={park}>
              <span>{names.find(({ id }) => id === park)?.label[language] ?? park}</span>
              <span className="rank-move">
                {rank(before, of.before)} → <strong>{rank(after, of.after)}</strong>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
