import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { periodSliceQuery } from '../../api/queries.ts';
import type { Park } from '../../contract/catalog.ts';
import type { Slice } from '../../contract/slice.ts';
import { defaultView } from '../../figures/view.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { Link } from '../../panels/link.tsx';
import { ProblemNotice } from '../../panels/problem-notice.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { addressOf } from '../../state/view.ts';
import { Skeleton } from '../../ui/states.tsx';
import { byPeriod, rankOf, rankQuestions, type ParkRank } from './park-ranks.ts';
import { SideCard } from './side-card.tsx';

interface ParkRankCardProps {
  readonly park: Park;
  readonly dataset: string | null;
  readonly slice: Slice;
}

/** The place among `of` as a dot on a line: first stands left; the ranks its qualifier leaves possible are a bar. */
function RankLine({ rank, best, worst, of }: ParkRank) {
  const at = (place: number) => `${String(((place - 1) / (of - 1)) * 100)}%`;
  return (
    <span
      className="rank-line"
      aria-hidden="true"
      style={{ '--at': at(rank), '--best': at(best), '--worst': at(worst) }}
    >
      {best !== worst && <i className="rank-band" />}
      <i className="rank-dot" />
    </span>
  );
}

function RankRow({
  place,
  park,
  dataset,
}: {
  readonly place: ParkRank;
  readonly park: Park;
  readonly dataset: string | null;
}) {
  const words = useMessages().park;
  const language = useLanguage();
  const { metric, period, best, worst, rank, of, tied } = place;
  const text = best === worst ? String(rank) : `${String(best)}—${String(worst)}`;
  const address = addressOf('/rankings', {
    ...defaultView,
    dataset,
    metric: metric.id,
    period,
    levels: [park.level],
    pinned: [park.id],
  });
  return (
    <li>
      <span className="rank-metric">
        <Link href={address}>{metric.label[language]}</Link>
        <small className="muted">{formatPeriod(period, language)}</small>
      </span>
      <RankLine {...place} />
      <span className="rank-place">
        {words.rankOf(text, String(of))}
        {tied && <small className="tied">{words.tied}</small>}
      </span>
    </li>
  );
}

/** Where the park stands among those of its level, by up to six metrics. One request for each period they fall in. */
export function ParkRankCard({ park, dataset, slice }: ParkRankCardProps) {
  const { park: words, states } = useMessages();
  const language = useLanguage();
  const catalog = useCatalog();
  const { id, release, levels } = catalog.dataset;
  const questions = useMemo(() => rankQuestions(park, slice, catalog), [park, slice, catalog]);
  const periods = useMemo(() => byPeriod(questions), [questions]);
  const answers = useQueries({
    queries: periods.map(({ period, metrics }) =>
      periodSliceQuery({ dataset: id, release: release.id, period, metrics }),
    ),
  });
  if (questions.length === 0) return null;
  const level = levels.find((each) => each.id === park.level)?.label[language] ?? park.level;
  const failed = answers.find((answer) => answer.isError);
  const isLoading = answers.some((answer) => answer.isPending);
  const places = questions.flatMap((question) => {
    const found = answers[periods.findIndex(({ period }) => period === question.period)]?.data;
    const place = found ? rankOf(question, park, found, catalog.parks) : null;
    return place ? [place] : [];
  });
  if (!failed && !isLoading && places.length === 0) return null;
  return (
    <SideCard
      kind="park-ranks"
      state={failed ? 'error' : isLoading ? 'loading' : 'ready'}
      title={words.rankedIn}
      {...(places.length > 0 ? { note: words.rankedAmong(level) } : {})}
    >
      {failed ? (
        <ProblemNotice error={failed.error} onRetry={() => void failed.refetch()} />
      ) : isLoading ? (
        <Skeleton label={states.loading} heightPx={questions.length * 36} />
      ) : (
        <ul className="park-ranks">
          {places.map((place) => (
            <RankRow key={place.metric.id} place={place} park={park} dataset={dataset} />
          ))}
        </ul>
      )}
    </SideCard>
  );
}
