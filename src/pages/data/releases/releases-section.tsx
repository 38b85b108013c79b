import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { releasesQuery } from '../../../api/release-queries.ts';
import type { ReleaseEntry } from '../../../contract/release.ts';
import { defaultView } from '../../../figures/view.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { Link } from '../../../panels/link.tsx';
import { ProblemNotice } from '../../../panels/problem-notice.tsx';
import { useReleaseWords } from '../../../panels/release-words.ts';
import { currentAddressOf } from '../../../state/current-address.ts';
import { addressOf } from '../../../state/view.ts';
import { useMessages } from '../../../state/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { DiffPanel } from './diff-panel.tsx';
import { RestoreDialog } from './restore-dialog.tsx';
import './releases.css';

interface RowProps {
  readonly release: ReleaseEntry;
  readonly current: string;
  readonly isCompared: boolean;
  readonly canCompare: boolean;
  readonly onCompare: () => void;
  readonly onRestore: () => void;
}

/** A time as a reader's own day and clock have it. */
function localTime(iso: string): string {
  const time = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(time.getFullYear())}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

function ReleaseRow({ release, current, isCompared, canCompare, onCompare, onRestore }: RowProps) {
  const words = useReleaseWords();
  const { dataset } = useCatalog();
  const { id, publishedAt, author, note, observations, parks, metrics } = release;
  const isOnScreen = dataset.release.id === id;
  const view = { ...defaultView, dataset: dataset.id };
  const address = id === current ? currentAddressOf('/data', view) : addressOf('/data', { ...view, release: id });
  return (
    <tr className={isCompared ? 'is-compared' : undefined}>
      <th scope="row">
        <code>{id}</code> {id === current && <span className="tag tag-current">{words.current}</span>}
        {isOnScreen && id !== current && <span className="tag">{words.onScreen}</span>}
      </th>
      <td className="release-time">
        <time dateTime={publishedAt}>{localTime(publishedAt)}</time>
      </td>
      <td>{author ?? <span className="muted">{words.byServer}</span>}</td>
      <td className="release-note">{note}</td>
      <td className="right">{formatNumber(observations, 0)}</td>
      <td className="right">{formatNumber(parks, 0)}</td>
      <td className="right">{formatNumber(metrics, 0)}</td>
      <td>
        <span className="release-deeds">
          {!isOnScreen && (
            <Link className="button button-link" href={address} aria-label={words.viewRelease(id)}>
              {words.view}
            </Link>
          )}
          {canCompare && (
            <Button look="link" aria-label={words.compareRelease(id)} aria-expanded={isCompared} onClick={onCompare}>
              {words.compare}
            </Button>
          )}
          {id !== current && (
            <Button look="link" aria-label={words.restoreRelease(id)} onClick={onRestore}>
              {words.restore}
            </Button>
          )}
        </span>
      </td>
    </tr>
  );
}

function History({ releases, current }: { readonly releases: readonly ReleaseEntry[]; readonly current: string }) {
  const words = useReleaseWords();
  const [compared, setCompared] = useState<string | null>(null);
  const [restored, setRestored] = useState<string | null>(null);
  return (
    <>
      <div className="data-scroll" role="group" aria-labelledby="releases-title" tabIndex={0}>
        <table className="data-table releases-table">
          <thead>
            <tr>
              <th scope="col">{words.columns.release}</th>
              <th scope="col">{words.columns.published}</th>
              <th scope="col">{words.columns.author}</th>
              <th scope="col">{words.columns.note}</th>
              <th scope="col" className="right">
                {words.columns.observations}
              </th>
              <th scope="col" className="right">
                {words.columns.parks}
              </th>
              <th scope="col" className="right">
                {words.columns.metrics}
              </th>
              <th scope="col">
                <span className="visually-hidden">{words.columns.deeds}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {releases.map((release) => (
              <ReleaseRow
                key={release.id}
                release={release}
                current={current}
                isCompared={compared === release.id}
                canCompare={releases.length > 1}
                onCompare={() => {
                  setCompared(compared === release.id ? null : release.id);
                }}
                onRestore={() => {
                  setRestored(release.id);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      {releases.length === 1 && <p className="small muted">{words.only}</p>}
      {compared !== null && <DiffPanel key={compared} release={compared} releases={releases} />}
      {restored !== null && (
        <RestoreDialog
          release={restored}
          replacing={current}
          onClose={() => {
            setRestored(null);
          }}
        />
      )}
    </>
  );
}

/** The history of the dataset: who published what and why, what changed, and the way back to any of it. */
export function ReleasesSection() {
  const words = useReleaseWords();
  const { states } = useMessages();
  const { dataset } = useCatalog();
  const { data, error, refetch } = useQuery(releasesQuery(dataset.id));
  return (
    <section id="releases" className="card data-card" aria-labelledby="releases-title">
      <header>
        <h2 id="releases-title">
          {words.title}
          {data && <span className="muted small">{data.releases.length}</span>}
        </h2>
      </header>
      <p className="small muted">{words.advice}</p>
      {data ? (
        <History releases={data.releases} current={data.current} />
      ) : error ? (
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      ) : (
        <Skeleton label={states.loading} heightPx={120} />
      )}
    </section>
  );
}
