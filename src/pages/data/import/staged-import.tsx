import { useRef, useState } from 'react';
import { addFile, dropImport, putMapping } from '../../../api/import-queries.ts';
import type { GivenMapping, ImportState } from '../../../contract/import.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { navigate } from '../../../state/location.ts';
import { Button } from '../../../ui/button.tsx';
import { FileButton } from '../../../ui/file-button.tsx';
import { ChangesCard } from './changes-card.tsx';
import { ColumnsCard } from './columns-card.tsx';
import type { Decide } from './decided.ts';
import { importAddress } from './import-address.ts';
import { NamesCard } from './names-card.tsx';
import { ProblemsCard } from './problems-card.tsx';
import { PublishCard } from './publish-card.tsx';
import { rememberFiles } from './sent-files.ts';
import { StepList } from './step-list.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { ImportWork, Job } from './use-import-work.ts';
import { useImportWords } from './use-import-words.ts';
import { WorkProgress } from './work-progress.tsx';

interface StagedImportProps {
  readonly state: ImportState;
  readonly token: string;
  readonly work: ImportWork;
  readonly canSendAgain: boolean;
  readonly onOtherToken: (token: string) => void;
}

const counted = ['added', 'changed', 'unchanged', 'skipped'] as const;

/** An import that is staged: how it was read, what is to be decided, what is wrong, what would change, and the way to publish it. */
export function StagedImport({ state, token, work, canSendAgain, onOtherToken }: StagedImportProps) {
  const words = useImportWords();
  const { id, dataset, over, files, counts } = state;
  const [past, setPast] = useState<readonly GivenMapping[]>([]);
  /** What was asked for last and is not answered yet: decisions may come faster than files are read. */
  const wanted = useRef<GivenMapping | null>(null);

  async function put(next: GivenMapping): Promise<boolean> {
    wanted.current = next;
    const done = await work.run((hooks) => putMapping(id, next, hooks), token);
    if (wanted.current === next) wanted.current = null;
    return done !== null;
  }

  const decide: Decide = (change) => {
    const before = wanted.current ?? state.given;
    setPast([...past, before]);
    void put(change(before));
  };

  function undo() {
    const last = past.at(-1);
    if (last === undefined) return;
    setPast(past.slice(0, -1));
    void put(last);
  }

  async function add(file: File) {
    const job: Job = (hooks) => addFile(id, file, hooks);
    if ((await work.run(job, token)) !== null) rememberFiles(id, [file]);
  }

  return (
    <>
      <StepList state={state} />
      <section id="files" className="card data-card import-summary" aria-label={words.step.files}>
        <div>
          <h2>{files.join(' · ')}</h2>
          <p className="muted">
            {words.summary(formatNumber(counts.rows, 0), formatNumber(counts.figures, 0))} · {words.over(over)}
          </p>
          <ul className="import-counts">
            {counted.map((kind) => (
              <li key={kind}>
                <b>{formatNumber(counts[kind], 0)}</b> <span className="muted">{words.counts[kind]}</span>
              </li>
            ))}
          </ul>
        </div>
        <div className="import-deeds">
          {work.progress !== null && <WorkProgress progress={work.progress} onCancel={work.cancel} />}
          <Button icon="undo" disabled={past.length === 0} onClick={undo}>
            {words.undo}
          </Button>
          <FileButton label={words.addFile} accept=".csv,.tsv,.txt,.xlsx" onFile={(file) => void add(file)} />
          <Button
            look="link"
            onClick={() => {
              work.cancel();
              // What cannot be let go of now is dropped after an hour.
              void dropImport(id, token).catch(() => undefined);
              navigate(importAddress(dataset, { at: 'start' }));
            }}
          >
            {words.startOver}
          </Button>
        </div>
        {work.error !== null && <TroubleNotice error={work.error} />}
      </section>
      <ColumnsCard state={state} decide={decide} />
      <NamesCard state={state} decide={decide} />
      <ProblemsCard state={state} token={token} />
      <ChangesCard state={state} token={token} />
      <PublishCard
        state={state}
        token={token}
        onReadAgain={() => void put(state.given)}
        canSendAgain={canSendAgain}
        onOtherToken={onOtherToken}
      />
    </>
  );
}
