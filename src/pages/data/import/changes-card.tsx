import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stagedDiffQuery } from '../../../api/import-queries.ts';
import type { ImportState } from '../../../contract/import.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { useMessages } from '../../../state/messages.ts';
import { Button } from '../../../ui/button.tsx';
import { Select } from '../../../ui/select.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { ChangedTable } from '../releases/changed-table.tsx';
import { DiffSummary } from '../releases/diff-panel.tsx';
import { RankMoves } from '../releases/rank-moves.tsx';
import '../releases/releases.css';
import { TroubleNotice } from './trouble-notice.tsx';
import { useImportWords } from './use-import-words.ts';

interface ChangesCardProps {
  readonly state: ImportState;
  readonly token: string;
}

function Changes({ state, token }: ChangesCardProps) {
  const words = useImportWords();
  const { states } = useMessages();
  const language = useLanguage();
  const [metric, setMetric] = useState<string | null>(null);
  const all = useQuery(stagedDiffQuery(state, { metric: null, from: 0, token }));
  const chosen = all.data?.byMetric.some(({ id }) => id === metric) === true ? metric : null;
  const page = (from: number) => stagedDiffQuery(state, { metric: chosen, from, token });
  const { data, error, refetch } = useQuery(page(0));
  const failed = error ?? all.error;
  if (failed !== null)
    return (
      <TroubleNotice error={failed}>
        <Button look="link" onClick={() => void refetch()}>
          {words.trouble.retry}
        </Button>
      </TroubleNotice>
    );
  if (all.data === undefined) return <Skeleton label={states.loading} heightPx={120} />;
  return (
    <>
      <DiffSummary diff={all.data} />
      <Select
        label={words.changesOf}
        value={chosen ?? ''}
        onChange={(next) => {
          setMetric(next === '' ? null : next);
        }}
      >
        <option value="">{words.everyMetric}</option>
        {all.data.byMetric.map(({ id, label, added, changed, removed }) => (
          <option key={id} value={id}>
            {`${label[language]} (${String(added + changed + removed)})`}
          </option>
        ))}
      </Select>
      {data === undefined ? (
        <Skeleton label={states.loading} heightPx={120} />
      ) : (
        <>
          {chosen !== null && data.ranks !== null && (
            <RankMoves ranks={data.ranks} metric={chosen} names={data.names} />
          )}
          {data.observations.of > 0 && (
            <ChangedTable key={`${state.release ?? ''} ${chosen ?? ''}`} page={page} first={data} />
          )}
        </>
      )}
    </>
  );
}

/** What publishing would change, figure by figure, and whose rank would move. */
export function ChangesCard({ state, token }: ChangesCardProps) {
  const words = useImportWords();
  const { release, errors } = state;
  return (
    <section id="changes" className="card data-card" aria-labelledby="changes-title">
      <header>
        <h2 id="changes-title">{words.step.changes}</h2>
      </header>
      <p className="small muted data-text">
        {release !== null ? words.changesAdvice(release) : errors > 0 ? words.changesBlocked : words.nothingNew}
      </p>
      {release !== null && <Changes key={state.id} state={state} token={token} />}
    </section>
  );
}
