import type { ReadPage } from '../../exports/provenance/read-provenance.ts';
import type { PictureCheckWords } from '../../i18n/picture-check-words.ts';
import { PictureVerdict } from './picture-verdict.tsx';

interface PagesVerdictProps {
  readonly file: File;
  readonly pages: readonly ReadPage[];
  readonly words: PictureCheckWords;
  readonly onClose: () => void;
}

/** What is found of a file: of its one picture, or page by page. */
export function PagesVerdict({ file, pages, words, onClose }: PagesVerdictProps) {
  const [first] = pages;
  if (pages.length === 1 && first?.page === 1 && first.read !== null)
    return <PictureVerdict read={first.read} file={file} words={words} onClose={onClose} />;
  return (
    <ol className="picture-pages" aria-label={words.pages}>
      {pages.map(({ page, read }, place) => (
        <li key={page ?? -place} className="picture-check">
          <p className="picture-page">{page === null ? words.noPage : words.page(page)}</p>
          {read === null ? (
            <p className="muted">{words.silent}</p>
          ) : (
            <PictureVerdict read={read} words={words} onClose={onClose} />
          )}
        </li>
      ))}
    </ol>
  );
}
