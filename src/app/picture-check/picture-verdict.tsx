import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReadProvenance } from '../../exports/provenance/read-provenance.ts';
import { partedAddress } from '../../figures/parted-address.ts';
import type { PictureCheckWords } from '../../i18n/picture-check-words.ts';
import { navigate } from '../../state/location.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';
import { ChangedList } from './changed-list.tsx';
import { compareWithNow, type Compared } from './check-picture.ts';
import { RedrawnPicture } from './redrawn-picture.tsx';

interface VerdictProps {
  readonly read: ReadProvenance;
  /** The file where it is one picture, which can be drawn again. */
  readonly file?: File;
  readonly words: PictureCheckWords;
  readonly onClose: () => void;
}

function numbersVerdict({
  said,
  compared,
  words,
}: {
  said: ReadProvenance['said'];
  compared: Compared;
  words: PictureCheckWords;
}) {
  if (compared === null) return words.gone;
  const { release, changes } = compared;
  if (changes.length === 0) return words.unchanged(release);
  return release === said.release ? words.contradicts(release) : words.changed(changes.length, release);
}

/** Whether a picture is as it was saved, and which of its numbers changed since. */
export function PictureVerdict({ read, file, words, onClose }: VerdictProps) {
  const client = useQueryClient();
  const { said, isSealed, isPicture, altered } = read;
  const what = altered.map((mark) => words.marks[mark]).join(words.and);
  const { data, error, refetch } = useQuery({
    queryKey: ['picture-check', said.seal, said.picture],
    queryFn: () => compareWithNow(said, client),
    structuralSharing: false,
  });
  return (
    <>
      <h3>{said.title}</h3>
      <p className="muted small">{words.saved(said.release, said.check)}</p>
      {!isSealed && (
        <Notice title={words.altered} isAlert>
          <p>{words.alteredAdvice}</p>
        </Notice>
      )}
      {!isPicture && (
        <Notice title={what === '' ? words.repainted : words.slideAltered(what)} isAlert>
          <p>{what === '' ? words.repaintedAdvice : words.slideAlteredAdvice}</p>
        </Notice>
      )}
      {error ? (
        <p role="alert">
          {words.failed(error.message)}{' '}
          <Button look="link" onClick={() => void refetch()}>
            {words.retry}
          </Button>
        </p>
      ) : (
        <p role="status">
          {data === undefined ? words.reading : <b>{numbersVerdict({ said, compared: data, words })}</b>}
        </p>
      )}
      {data && data.changes.length > 0 && <ChangedList changes={data.changes} words={words} />}
      {data?.changes.length === 0 && data.release === said.release && file && said.look && (
        <RedrawnPicture
          file={file}
          figure={data.figure}
          said={said}
          name={`${said.picture} ${String(file.lastModified)} ${String(file.size)}`}
          words={words}
        />
      )}
      {data !== null && (
        <Button
          onClick={() => {
            navigate(partedAddress(said.link).address);
            onClose();
          }}
        >
          {words.open}
        </Button>
      )}
    </>
  );
}
