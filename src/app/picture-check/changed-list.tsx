import type { ChangedNumber } from '../../exports/provenance/changed-numbers.ts';
import type { PictureCheckWords } from '../../i18n/picture-check-words.ts';

const mostListed = 50;

interface ChangedListProps {
  readonly changes: readonly ChangedNumber[];
  readonly words: PictureCheckWords;
}

/** Cells of a picture's table that say something else now. */
export function ChangedList({ changes, words }: ChangedListProps) {
  return (
    <div className="picture-changes" tabIndex={0} role="region" aria-label={words.after}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.column}</th>
            <th scope="col" className="is-number">
              {words.before}
            </th>
            <th scope="col" className="is-number">
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.slice(0, mostListed).map(({ row, column, before, after }) => (
            <tr key={JSON.stringify([row, column])}>
              <th scope="row">{row}</th>
              <td>{column}</td>
              <td className="is-number">{before ?? words.absent}</td>
              <td className="is-number">{after ?? words.absent}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {changes.length > mostListed && <p className="muted small">{words.more(changes.length - mostListed)}</p>}
    </div>
  );
}
