import { useState } from 'react';
import { formatNumber } from '../../../i18n/format.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { FileDrop } from './file-drop.tsx';
import { TemplateDownloads } from './template-downloads.tsx';
import { TokenField } from './token-field.tsx';
import { TroubleNotice } from './trouble-notice.tsx';
import type { ImportWork } from './use-import-work.ts';
import { useImportWords } from './use-import-words.ts';
import { WorkProgress } from './work-progress.tsx';

interface ChooseFilesProps {
  readonly token: string;
  readonly onToken: (token: string) => void;
  readonly work: ImportWork;
  readonly onRead: (files: readonly File[]) => void;
}

/** The first step: files and the token to send them with. Where the token is known, files are read as soon as they are chosen. */
export function ChooseFiles({ token, onToken, work, onRead }: ChooseFilesProps) {
  const words = useImportWords();
  const [files, setFiles] = useState<readonly File[]>([]);
  const isReady = files.length > 0 && token.trim() !== '';

  function choose(more: readonly File[]) {
    if (more.length === 0) return;
    const all = [...files.filter(({ name }) => !more.some((file) => file.name === name)), ...more];
    setFiles(all);
    if (token.trim() !== '') onRead(all);
  }

  return (
    <section className="card data-card" aria-label={words.step.files}>
      <form
        className="import-start"
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) onRead(files);
        }}
      >
        <FileDrop onFiles={choose} />
        <div className="import-start-side">
          {files.length > 0 && (
            <ul className="import-files" aria-label={words.chosen}>
              {files.map((file) => (
                <li key={file.name}>
                  <span>{file.name}</span>
                  <span className="small muted">{words.kilobytes(formatNumber(Math.ceil(file.size / 1024), 0))}</span>
                  <IconButton
                    icon="close"
                    label={words.remove(file.name)}
                    onClick={() => {
                      setFiles(files.filter((each) => each !== file));
                    }}
                  />
                </li>
              ))}
            </ul>
          )}
          <TokenField value={token} onChange={onToken} />
          {work.progress === null ? (
            <Button look="primary" type="submit" disabled={!isReady}>
              {words.read}
            </Button>
          ) : (
            <WorkProgress progress={work.progress} onCancel={work.cancel} />
          )}
        </div>
      </form>
      <TemplateDownloads />
      {work.error !== null && <TroubleNotice error={work.error} />}
    </section>
  );
}
