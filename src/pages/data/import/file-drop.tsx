import { useRef, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { useImportWords } from './use-import-words.ts';

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => void;
}

const accepted = '.csv,.tsv,.txt,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Takes files that are dropped on it or chosen by its button. */
export function FileDrop({ onFiles }: FileDropProps) {
  const words = useImportWords();
  const picker = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <div
      className={isOver ? 'import-drop is-over' : 'import-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => {
        setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <p className="import-drop-lead">{words.drop}</p>
      <p>
        <span className="muted">{words.or}</span>{' '}
        <Button icon="table" onClick={() => picker.current?.click()}>
          {words.choose}
        </Button>
      </p>
      <p className="small muted">{words.formats}</p>
      <input
        ref={picker}
        type="file"
        multiple
        hidden
        accept={accepted}
        aria-label={words.choose}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}
