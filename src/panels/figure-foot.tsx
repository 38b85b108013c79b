import type { Figure, FigureSource } from '../figures/figure.ts';
import { useLanguage } from '../state/preferences.ts';
import { useMessages } from '../state/messages.ts';
import { MarkLegend } from './mark-legend.tsx';

const shownSources = 4;

function SourceList({ sources }: { readonly sources: readonly FigureSource[] }) {
  const [first, rest] = [sources.slice(0, shownSources), sources.slice(shownSources)];
  const entries = (list: readonly FigureSource[]) =>
    list.map((source, index) => (
      <span key={source.id}>
        {index > 0 && '；'}
        {/^https?:/.test(source.address) ? (
          <a href={source.address} target="_blank" rel="noreferrer" title={source.address}>
            {source.title}
          </a>
        ) : (
          <span title={source.address}>{source.title}</span>
        )}
      </span>
    ));
  return (
    <>
      {entries(first)}
      {rest.length > 0 && (
        <details>
          <summary>+{rest.length}</summary>
          {entries(rest)}
        </details>
      )}
    </>
  );
}

export function dayOf(publishedAt: string): string {
  return publishedAt.slice(0, 10);
}

/** What stands under every figure: marks used, notes, sources, release and check code. */
export function FigureFoot({ figure }: { readonly figure: Figure }) {
  const { figure: words, fictional } = useMessages();
  const separator = useLanguage() === 'zh' ? '' : ' ';
  return (
    <div className="figure-foot">
      {figure.marks.length > 0 && <MarkLegend marks={figure.marks} />}
      <dl>
        {figure.notes.length > 0 && (
          <>
            <dt>{words.notes}</dt>
            <dd>
              {figure.notes.map((note, index) => (
                <span key={note.text} className="note">
                  {index > 0 && separator}
                  {note.ref !== null && <i className="ref">{note.ref}</i>}
                  {note.text}
                </span>
              ))}
            </dd>
          </>
        )}
        <dt>{words.sources}</dt>
        <dd className="source-line">
          <span>{figure.sources.length > 0 ? <SourceList sources={figure.sources} /> : '—'}</span>
          <span className="release">
            {figure.fictional && <b className="tag tag-warn">{fictional}</b>}
            {words.release(figure.release.id, dayOf(figure.release.publishedAt))}　{words.check} <b>{figure.check}</b>
          </span>
        </dd>
      </dl>
    </div>
  );
}
