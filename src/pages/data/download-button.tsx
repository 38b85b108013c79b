import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { saveFile } from './save-file.ts';

interface DownloadButtonProps {
  readonly label: string;
  readonly busyLabel: string;
  readonly look?: 'plain' | 'primary';
  readonly name: string;
  readonly file: () => Promise<Blob>;
  readonly onSaved?: () => void;
  readonly onFailed: (error: unknown) => void;
}

/** Fetches a file and hands it to the browser to save. The button rests meanwhile. */
export function DownloadButton({ label, busyLabel, look = 'plain', name, file, onSaved, onFailed }: DownloadButtonProps) {
  const [isBusy, setBusy] = useState(false);

  async function download() {
    setBusy(true);
    try {
      saveFile(await file(), name);
      onSaved?.();
    } catch (error) {
      onFailed(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button
      look={look}
      icon="download"
      disabled={isBusy}
      aria-busy={isBusy}
      onClick={() => void download()}
    >
      {isBusy ? busyLabel : label}
    </Button>
  );
}
