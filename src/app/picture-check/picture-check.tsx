import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pictureCheckWords } from '../../i18n/picture-check-words.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/states.tsx';
import { mostMegabytes, readPicture } from './check-picture.ts';
import { PagesVerdict } from './pages-verdict.tsx';
import './picture-check.css';

interface Given {
  readonly file: File;
  /** Files are told apart by when they were given: one may be given again after it was changed. */
  readonly at: number;
}

interface PictureCheckProps {
  readonly given: File | null;
  readonly onClose: () => void;
}

/** Says of a picture saved by this application whether it is as it was saved, and what changed since. */
export function PictureCheck({ given: dropped, onClose }: PictureCheckProps) {
  const words = pictureCheckWords[useLanguage()];
  const [given, setGiven] = useState<Given | null>(dropped && { file: dropped, at: 0 });
  const { data, error } = useQuery({
    queryKey: ['picture-file', given?.at ?? null],
    queryFn: () => (given === null ? null : readPicture(given.file)),
    structuralSharing: false,
    retry: false,
  });
  return (
    <Dialog title={words.title} closeLabel={words.close} onClose={onClose}>
      <div className="picture-check">
        <p className="muted small">{words.about}</p>
        {given !== null && <p className="picture-name">{given.file.name}</p>}
        {error && <p role="alert">{words.failed(error.message)}</p>}
        {data?.kind === 'large' && <p role="alert">{words.tooLarge(mostMegabytes)}</p>}
        {data?.kind === 'unknown' && (
          <Notice title={words.unknown} isAlert>
            <p>{words.unknownAdvice}</p>
          </Notice>
        )}
        {data?.kind === 'known' && given !== null && (
          <PagesVerdict key={given.at} file={given.file} pages={data.pages} words={words} onClose={onClose} />
        )}
        <FileButton
          label={given === null ? words.choose : words.chooseAnother}
          accept=".png,.svg,.pdf,.pptx"
          onFile={(file) => {
            setGiven({ file, at: (given?.at ?? 0) + 1 });
          }}
        />
      </div>
    </Dialog>
  );
}
