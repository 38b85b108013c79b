import type { RankingFigure } from '../../figures/ranking-figure.ts';
import { useMessages } from '../../state/messages.ts';

const namedAtOnce = 8;

/** Who is not ranked, each with the reason. A few are named at once; many open on demand. */
export function ExcludedParks({ figure }: { readonly figure: RankingFigure }) {
  const words = useMessages().rankings;
  const { excluded } = figure;
  if (excluded.length === 0) return null;
  const list = (
    <ul>
      {excluded.map((park) => (
        <li key={park.park}>
          {park.short}
          <span className="muted">
            （{park.reason}
            {park.detail !== undefined && ` ${park.detail}`}）
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="excluded small">
      {excluded.length <= namedAtOnce ? (
        <>
          <b>{words.excluded(excluded.length)}</b>
          {list}
        </>
      ) : (
        <details>
          <summary>
            <b>{words.excluded(excluded.length)}</b> <span className="more">{words.reasons}</span>
          </summary>
          {list}
        </details>
      )}
    </div>
  );
}
