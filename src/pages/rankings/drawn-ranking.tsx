import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { metricSliceQuery, periodSliceQuery } from '../../api/queries.ts';
import type { ResolvedRanking } from '../../figures/resolve-ranking.ts';
import { maxParks } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import type { FigureHands } from '../../panels/figure-hands.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { toast } from '../../ui/toast.tsx';
import { loadForm, type DrawnForm } from './ranking-forms.ts';
import { TopSegments } from './top-segments.tsx';

interface DrawnRankingProps {
  readonly form: DrawnForm;
  readonly view: ResolvedRanking;
  readonly change: ChangeView;
}

/** The ranking as a chart: ranks over the periods, or the distribution at one. A click on a park pins it. */
export function DrawnRanking({ form, view, change }: DrawnRankingProps) {
  const messages = useMessages();
  const language = useLanguage();
  const catalog = useCatalog();
  const of = { dataset: catalog.dataset.id, release: catalog.dataset.release.id };
  const builder = useQuery({
    queryKey: ['ranking-form', form],
    queryFn: () => loadForm(form).then((build) => ({ build })),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
  const byMetric = useQuery({
    ...metricSliceQuery({ ...of, metric: view.metric }),
    enabled: form === 'bump' || view.coverage > 0,
  });
  const byPeriod = useQuery({
    ...periodSliceQuery({ ...of, period: view.period, metrics: [view.metric] }),
    enabled: form === 'distribution',
  });
  const facts = form === 'bump' ? byMetric : byPeriod;
  const build = builder.data?.build;
  const slice = facts.data;
  const history = byMetric.data ?? null;
  const isComplete = view.coverage === 0 || history !== null;
  const figure = useMemo(
    () => (build && slice && isComplete ? build({ view, catalog, language, slice, history }) : null),
    [build, slice, history, isComplete, view, catalog, language],
  );
  const { pinned } = view;
  const hands = useMemo((): FigureHands => {
    const toggle = (park: string): void => {
      const isPinned = pinned.includes(park);
      if (!isPinned && pinned.length >= maxParks) toast(messages.compare.full(maxParks));
      else change({ pinned: isPinned ? pinned.filter((id) => id !== park) : [...pinned, park] });
    };
    const nothing = (): void => undefined;
    return {
      focus: [],
      hasCaption: false,
      toggle,
      clear: nothing,
      chart: { onFocus: toggle, onClearFocus: nothing, onSpan: nothing, onAllPeriods: nothing },
    };
  }, [pinned, change, messages]);
  return (
    <FigureCard
      kind={form}
      figure={figure?.kind === form ? figure : null}
      load={{ error: facts.error ?? builder.error, retry: () => void (facts.error ? facts : builder).refetch() }}
      hands={hands}
      above={form === 'bump' ? <TopSegments top={view.top} change={change} /> : undefined}
    />
  );
}
