import { useId } from 'react';
import { tellChange } from '../../panels/deck-result.ts';
import { useDeckWords, type DeckWords } from '../../panels/deck-words.ts';
import { Link } from '../../panels/link.tsx';
import { moveSlide, removeSlide, rewriteSlide } from '../../state/deck.ts';
import { longestNotes, longestText, longestTitle, type Slide } from '../../state/deck-slide.ts';
import { IconButton } from '../../ui/button.tsx';
import { isDone } from '../../panels/deck-result.ts';
import { SlideImage } from './slide-image.tsx';
import { nameOfSlide } from './slide-name.ts';
import { useDrawnSlide, type DrawnState } from './use-drawn-slide.ts';

interface SlideEditorProps {
  readonly slide: Slide;
  readonly place: number;
  readonly of: number;
}

interface WordsFieldProps {
  readonly label: string;
  readonly value: string;
  readonly rows: number;
  readonly most: number;
  readonly placeholder?: string;
  readonly onChange: (value: string) => void;
}

function WordsField({ label, value, rows, most, placeholder, onChange }: WordsFieldProps) {
  const id = useId();
  return (
    <div className="words-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        maxLength={most}
        value={value}
        placeholder={placeholder}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}

/** Which release a figure was pinned at, and whether it is of a newer one now. */
function releaseText(slide: Slide, { drawn }: DrawnState, words: DeckWords): string | null {
  if (slide.kind !== 'figure' || slide.release === null) return null;
  const now = drawn?.kind === 'figure' ? drawn.figure.release.id : slide.release;
  return now === slide.release ? words.pinnedAt(slide.release) : words.newer(now);
}

/** The slide as it will be shown, with what can be changed of it. */
export function SlideEditor({ slide, place, of }: SlideEditorProps) {
  const words = useDeckWords();
  const state = useDrawnSlide(slide);
  const name = nameOfSlide(slide, state, words);
  const release = releaseText(slide, state, words);

  function rewrite(field: string, change: Partial<Pick<Slide, 'notes'>> & { title?: string; text?: string }) {
    const { notes = slide.notes, title, text } = change;
    if (slide.kind === 'figure') isDone(rewriteSlide({ ...slide, notes }, field), words);
    else isDone(rewriteSlide({ ...slide, notes, title: title ?? slide.title, text: text ?? slide.text }, field), words);
  }

  function move(to: number) {
    tellChange(moveSlide(slide.id, to), words.moved(name, to + 1, of), words);
  }

  return (
    <section className="slide-editor" aria-label={words.slide(place + 1, of, name)}>
      <div className="card slide-frame">
        <SlideImage state={state} />
      </div>
      <div className="slide-tools">
        <span className="muted small">
          {[words.position(place + 1, of), words.kinds[slide.kind], release]
            .filter((text) => text !== null)
            .join(' · ')}
        </span>
        <div className="slide-hands">
          {slide.kind === 'figure' && (
            <Link className="button button-link" href={slide.address}>
              {words.open}
            </Link>
          )}
          <IconButton
            icon="ascending"
            label={words.earlier}
            disabled={place === 0}
            onClick={() => {
              move(place - 1);
            }}
          />
          <IconButton
            icon="descending"
            label={words.later}
            disabled={place === of - 1}
            onClick={() => {
              move(place + 1);
            }}
          />
          <IconButton
            icon="remove"
            label={words.remove}
            onClick={() => {
              tellChange(removeSlide(slide.id), words.removed(name), words);
            }}
          />
        </div>
      </div>
      {slide.kind !== 'figure' && (
        <>
          <WordsField
            label={words.slideTitle}
            value={slide.title}
            rows={1}
            most={longestTitle}
            onChange={(title) => {
              rewrite('title', { title: title.replaceAll(/\s*\n\s*/g, ' ') });
            }}
          />
          <WordsField
            label={slide.kind === 'title' ? words.subtitle : words.body}
            value={slide.text}
            rows={slide.kind === 'title' ? 2 : 6}
            most={longestText}
            onChange={(text) => {
              rewrite('text', { text });
            }}
          />
        </>
      )}
      <WordsField
        label={words.notes}
        value={slide.notes}
        rows={4}
        most={longestNotes}
        placeholder={words.notesHint}
        onChange={(notes) => {
          rewrite('notes', { notes });
        }}
      />
    </section>
  );
}
