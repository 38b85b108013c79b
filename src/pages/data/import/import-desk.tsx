import { useQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { addFile, type Hooks, importQuery, putMapping, stageFile } from '../../../api/import-queries.ts';
import type { GivenMapping, ImportState } from '../../../contract/import.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { navigate } from '../../../state/location.ts';
import { useMessages } from '../../../state/messages.ts';
import { keepSessionToken, sessionToken } from '../../../state/session-token.ts';
import { Button } from '../../../ui/button.tsx';
import { Skeleton } from '../../../ui/states.tsx';
import { ChooseFiles } from './choose-files.tsx';
import { importAddress, isHere } from './import-address.ts';
import { troubleOf } from './import-trouble.ts';
import { filesSent, rememberFiles } from './sent-files.ts';
import { stagedImport } from './staged-later.ts';
import { TokenCard } from './token-card.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import { useImportWork } from './use-import-work.ts';
import { useImportWords } from './use-import-words.ts';
import { WorkProgress } from './work-progress.tsx';

interface ImportDeskProps {
  /** The import that is staged; null: none yet. */
  readonly id: string | null;
  readonly token: string;
  readonly onToken: (token: string) => void;
}

async function stage(dataset: string, files: readonly File[], given: GivenMapping, hooks: Hooks): Promise<ImportState> {
  const [first, ...rest] = files;
  if (first === undefined) throw new RangeError('There is no file to stage.');
  let state = await stageFile(dataset, first, hooks);
  for (const file of rest) state = await addFile(state.id, file, hooks);
  return Object.keys(given).length === 0 ? state : putMapping(state.id, given, hooks);
}

/** The import on its way: files are asked for, or what is staged is shown and what keeps it from being shown. */
export function ImportDesk({ id, token, onToken }: ImportDeskProps) {
  const words = useImportWords();
  const { states } = useMessages();
  const { dataset } = useCatalog();
  const work = useImportWork();
  const held = useQuery({ ...importQuery(id ?? '', sessionToken), enabled: id !== null && token !== '' });
  const files = id === null ? [] : filesSent(id);
  const given = held.data?.given ?? {};

  async function read(chosen: readonly File[], decided: GivenMapping = {}, as = token.trim()) {
    void stagedImport.preload();
    const state = await work.run((hooks) => stage(dataset.id, chosen, decided, hooks), as);
    if (state === null || !isHere()) return;
    rememberFiles(state.id, chosen);
    navigate(importAddress(dataset.id, { at: 'staged', id: state.id }), { replace: id !== null });
  }

  if (id === null) return <ChooseFiles token={token} onToken={onToken} work={work} onRead={(all) => void read(all)} />;
  const error = work.error ?? held.error;
  const trouble = error === null ? null : troubleOf(error);
  const lost = (
    <div className="import-ways">
      {files.length > 0 && (
        <Button look="primary" onClick={() => void read(files, given)}>
          {words.trouble.readAgain}
        </Button>
      )}
      <Button
        onClick={() => {
          navigate(importAddress(dataset.id, { at: 'start' }));
        }}
      >
        {words.trouble.chooseAgain}
      </Button>
    </div>
  );
  if (work.progress !== null && trouble === null && held.data === undefined)
    return (
      <section className="card data-card" aria-label={words.step.files}>
        <WorkProgress progress={work.progress} onCancel={work.cancel} />
      </section>
    );
  if (token === '' || trouble === 'token')
    return (
      <TokenCard
        isRefused={trouble === 'token'}
        onToken={(entered) => {
          keepSessionToken(entered);
          onToken(entered);
          if (held.data !== undefined) void work.run((hooks) => putMapping(id, given, hooks), entered);
          else void held.refetch();
        }}
      />
    );
  if (trouble === 'expired')
    return (
      <section className="card data-card">
        {work.progress === null ? (
          <TroubleNotice error={error}>{lost}</TroubleNotice>
        ) : (
          <WorkProgress progress={work.progress} onCancel={work.cancel} />
        )}
      </section>
    );
  if (held.data === undefined)
    return (
      <section className="card data-card">
        {held.error === null ? (
          <Skeleton label={states.loading} heightPx={240} />
        ) : (
          <TroubleNotice error={held.error}>
            <Button look="link" onClick={() => void held.refetch()}>
              {words.trouble.retry}
            </Button>
          </TroubleNotice>
        )}
      </section>
    );
  return (
    <Suspense fallback={<Skeleton label={states.loading} heightPx={240} />}>
      <stagedImport.Component
        state={held.data}
        token={token.trim()}
        work={work}
        onOtherToken={(entered) => {
          onToken(entered);
          void read(files, given, entered);
        }}
        canSendAgain={files.length > 0}
      />
    </Suspense>
  );
}
