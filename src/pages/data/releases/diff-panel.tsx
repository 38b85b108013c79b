import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { diffQuery } from '../../../api/release-queries.ts';
import type { ReleaseEntry } from '../../../contract/release.ts';
import type { ReleaseDiff } from '../../../contract/release-diff.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { ProblemNotice } from '../../../panels/problem-notice.tsx';
import { useReleaseWords } from '../../../panels/release-words.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { useMessages } from '../../../state/messages.ts';
import { Select } from '../../../ui/select.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { ChangedTable } from './changed-table.tsx';
import { RankMoves } from './rank-moves.tsx';

interface DiffPanelProps {
  readonly release: string;
  readonly releases: readonly ReleaseEntry[];
}

const kinds = ['added', 'changed', 'removed'] as const;

/** How much changed in all, and which parks and metrics themselves. */
export function DiffSummary({ diff }: { readonly diff: ReleaseDiff }) {
  const words = useReleaseWords();
  const language = useLanguage();
  const entries = (['parks', 'metrics'] as const).flatMap((of) =>
    kinds.flatMap((kind) => (diff[of][kind].length === 0 ? [] : [{ of, kind, entries: diff[of][kind] }])),
  );
  return (
    <dl className="diff-summary">
      <div>
        <dt>{words.figures}</dt>
        <dd>
          {kinds.map((kind) => (
            <span key={kind} className={`tag diff-${kind}`}>
              {words.counts[kind]} {formatNumber(diff.counts[kind], 0)}
            </span>
          ))}
        </dd>
      </div>
      {entries.map(({ of, kind, entries: changed }) => (
        <div key={`${of} ${kind}`}>
          <dt>
            {words.of[of]} · {words.counts[kind]}
          </dt>
          <dd>{words.list(changed.map(({ label }) => label[language]))}</dd>
        </div>
      ))}
    </dl>
  );
}

function isSame({ counts, parks, metrics }: ReleaseDiff): boolean {
  return kinds.every((kind) => counts[kind] === 0 && parks[kind].length === 0 && metrics[kind].length === 0);
}

/** What one release has other than another, of every metric or of one, whose ranks are compared too. */
export function DiffPanel({ release, releases }: DiffPanelProps) {
  const words = useReleaseWords();
  const language = useLanguage();
  const { states } = useMessages();
  const { dataset, metrics } = useCatalog();
  const others = releases.filter(({ id }) => id !== release);
  const before = releases[releases.findIndex(({ id }) => id === release) + 1] ?? others[0];
  const [against, setAgainst] = useState(before?.id ?? '');
  const [metric, setMetric] = useState<string | null>(null);
  const asked = { dataset: dataset.id, release, against, metric };
  const page = (from: number) => diffQuery(asked, from);
  const { data: first, error, refetch } = useQuery(page(0));
  return (
    <section className="diff-panel" aria-label={words.comparing(release, against)}>
      <header>
        <h3>{words.comparing(release, against)}</h3>
        <div className="diff-choices">
          <Select label={words.against} value={against} onChange={setAgainst}>
            {others.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </Select>
          <Select
            label={words.metric}
            value={metric ?? ''}
            onChange={(chosen) => {
              setMetric(chosen === '' ? null : chosen);
            }}
          >
            <option value="">{words.allMetrics}</option>
            {metrics.map(({ id, label }) => (
              <option key={id} value={id}>
                {label[language]}
              </option>
            ))}
          </Select>
        </div>
      </header>
      {first === undefined ? (
        error ? (
          <ProblemNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <Skeleton label={states.loading} heightPx={120} />
        )
      ) : (
        <>
          {isSame(first) ? <p>{words.same}</p> : <DiffSummary diff={first} />}
          {metric === null && !isSame(first) && <p className="small muted">{words.rankHint}</p>}
          {first.ranks !== null && metric !== null && <RankMoves ranks={first.ranks} metric={metric} names={first.names} />}
          {first.observations.of > 0 && <ChangedTable key={`${against} ${metric ?? ''}`} page={page} first={first} />}
        </>
      )}
    </section>
  );
}
