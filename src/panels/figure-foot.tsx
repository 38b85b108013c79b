import { memo, Suspense } from 'react';
import type { Figure, FigureNote, FigureSource } from '../figures/figure.ts';
import { useLanguage } from '../state/preferences.ts';
import { useMessages } from '../state/messages.ts';
import { markLegend } from './on-demand.ts';

const { Component: MarkLegend, preload } = markLegend;
// Almost every figure has marks to explain: their drawing comes beside the data.
void preload();

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

const punctuation = { zh: { between: '；', end: '。' }, en: { between: '; ', end: '. ' } };

/** A note with its stop: numbered ones run on, the others are sentences. */
function ended(text: string, stop: string): string {
  return /[。.!?！？]\s*$/.test(text) ? `${text}${stop.slice(1)}` : `${text}${stop}`;
}

function isNumbered(note: FigureNote | undefined): boolean {
  return note !== undefined && note.ref !== null;
}

export function dayOf(publishedAt: string): string {
  return publishedAt.slice(0, 10);
}

/** What stands under every figure: marks used, notes, sources, release and check code. */
export const FigureFoot = memo(function FigureFoot({ figure }: { readonly figure: Figure }) {
  const { figure: words, fictional } = useMessages();
  const marks = punctuation[useLanguage()];
  const notes = figure.notes.filter(({ isListed }) => isListed !== true);
  return (
    <div className="figure-foot">
      {figure.marks.length > 0 && (
        <Suspense fallback={<div className="mark-legend" />}>
          <MarkLegend marks={figure.marks} isBars={figure.kind === 'bars'} />
        </Suspense>
      )}
      <dl>
        {notes.length > 0 && (
          <>
            <dt>{words.notes}</dt>
            <dd>
              {notes.map((note, index) => (
                <span key={note.text}>
                  {note.ref !== null && <i className="ref">{note.ref}</i>}
                  {ended(note.text, isNumbered(notes[index + 1]) ? marks.between : marks.end)}
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
});
