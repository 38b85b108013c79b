import { useState } from 'react';
import type { Scheme } from '../../contract/scheme.ts';
import { safeStem } from '../../exports/file-name.ts';
import { saveText } from '../../exports/save.ts';
import { metricsOfScheme } from '../../domain/composite/slice-figures.ts';
import { readSchemeFile, writeSchemeFile } from '../../state/scheme-file.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { toast } from '../../ui/toast.tsx';
import { useSchemeWords } from './scheme-words.ts';

interface SchemeFileHandsProps {
  readonly scheme: Scheme;
  readonly name: string | null;
  /** What it was made from. */
  readonly label: string;
  readonly dataset: string;
  readonly isKnown: (metric: string) => boolean;
  readonly onRead: (scheme: Scheme, name: string | null) => void;
}

/** Takes a scheme to another device and back, as a file. What is wrong with a file is said where it is. */
export function SchemeFileHands({ scheme, name, label, dataset, isKnown, onRead }: SchemeFileHandsProps) {
  const { mine: words, list } = useSchemeWords();
  const language = useLanguage();
  const [message, setMessage] = useState('');

  async function take(file: File) {
    const read = readSchemeFile(await file.text());
    if (read.kind === 'not_json') setMessage(words.notJson);
    else if (read.kind === 'not_ours') setMessage(words.notOurs);
    else if (read.kind === 'wrong') setMessage(words.wrongAt(read.places.join(list)));
    else {
      const unknown = metricsOfScheme(read.scheme).filter((metric) => !isKnown(metric));
      setMessage(unknown.length === 0 ? '' : words.unknownMetrics(unknown.join(list)));
      onRead(read.scheme, read.name);
      toast(words.imported(read.name ?? read.scheme.label[language]));
    }
  }

  return (
    <div className="scheme-file">
      <Button
        look="link"
        icon="download"
        onClick={() => {
          setMessage('');
          const text = writeSchemeFile({ name: name ?? '', dataset, scheme });
          saveText(text, words.fileName(safeStem(name ?? label)), 'application/json');
        }}
      >
        {words.exportFile}
      </Button>
      <FileButton
        label={words.importFile}
        accept=".json,application/json"
        onFile={(file) => {
          void take(file);
        }}
      />
      {message !== '' && (
        <p role="alert" className="field-error">
          {message}
        </p>
      )}
    </div>
  );
}
