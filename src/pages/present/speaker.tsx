import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { useDeckWords } from '../../panels/deck-words.ts';
import { useDeck } from '../../state/deck.ts';
import type { Slide } from '../../state/deck-slide.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { showDeed } from './show-keys.ts';
import { SlideImage } from './slide-image.tsx';
import { nameOfSlide } from './slide-name.ts';
import { SpeakerClock } from './speaker-clock.tsx';
import { useDrawnSlide } from './use-drawn-slide.ts';
import { useSpeaker } from './use-speaker.ts';
import './speaker.css';

function NextSlide({ slide }: { readonly slide: Slide }) {
  const words = useDeckWords();
  const state = useDrawnSlide(slide);
  return (
    <>
      <SlideImage state={state} isThumbnail />
      <p className="small">{nameOfSlide(slide, state, words)}</p>
    </>
  );
}

interface CurrentSlideProps {
  readonly slide: Slide;
  readonly isPointing: boolean;
  readonly onPoint: (at: { readonly x: number; readonly y: number } | null) => void;
}

function CurrentSlide({ slide, isPointing, onPoint }: CurrentSlideProps) {
  const state = useDrawnSlide(slide);
  return (
    <div
      className={isPointing ? 'speaker-slide is-pointing' : 'speaker-slide'}
      onPointerMove={(event) => {
        if (!isPointing) return;
        const box = event.currentTarget.getBoundingClientRect();
        onPoint({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
      }}
      onPointerLeave={() => {
        onPoint(null);
      }}
    >
      <SlideImage state={state} />
    </div>
  );
}

/** The presenter's own window: what is on the screen, what comes next, what to say, and how long it has taken. */
export function Speaker() {
  const words = useDeckWords();
  const { slides, name } = useDeck();
  const { at, tell } = useSpeaker();
  const [isPointing, setPointing] = useState(false);
  const place = at?.place ?? 0;
  const slide = slides[place];
  const next = slides[place + 1];

  function go(to: number) {
    tell({ kind: 'go', place: Math.max(0, Math.min(slides.length - 1, to)) });
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const deed = showDeed(event);
    if (deed === 'next') go(place + 1);
    else if (deed === 'previous') go(place - 1);
    else if (deed === 'first') go(0);
    else if (deed === 'last') go(slides.length - 1);
    else if (deed === 'blank') tell({ kind: 'blank' });
    else if (deed === 'pointer') setPointing(!isPointing);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    // Before the page's own shortcuts, which would open over the slides.
    window.addEventListener('keydown', listen, { capture: true });
    document.getElementById('root')?.setAttribute('inert', '');
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
      document.getElementById('root')?.removeAttribute('inert');
    };
  }, []);

  return createPortal(
    <main className="speaker" aria-label={words.speaker}>
      <header>
        <h1>{name === '' ? words.unnamed : name}</h1>
        {at !== null && <b className="speaker-place">{words.position(place + 1, slides.length)}</b>}
        {at?.isBlank === true && <span className="tag tag-warn">{words.isBlank}</span>}
        <SpeakerClock />
      </header>
      {at === null || slide === undefined ? (
        <p className="speaker-waiting" role="status">
          {words.waiting}
        </p>
      ) : (
        <>
          <div className="speaker-slides">
            <CurrentSlide
              key={slide.id}
              slide={slide}
              isPointing={isPointing}
              onPoint={(spot) => {
                tell({ kind: 'point', at: spot });
              }}
            />
            <aside aria-label={words.next}>
              <h2>{words.next}</h2>
              {next === undefined ? (
                <p className="muted">{words.nothingNext}</p>
              ) : (
                <NextSlide key={next.id} slide={next} />
              )}
            </aside>
          </div>
          <div className="speaker-hands">
            <Button
              disabled={place === 0}
              onClick={() => {
                go(place - 1);
              }}
            >
              {words.previous}
            </Button>
            <Button
              look="primary"
              disabled={next === undefined}
              onClick={() => {
                go(place + 1);
              }}
            >
              {words.next}
            </Button>
            <IconButton
              icon="moon"
              label={words.blank}
              isOn={at.isBlank}
              onClick={() => {
                tell({ kind: 'blank' });
              }}
            />
            <IconButton
              icon="sun"
              label={words.pointer}
              isOn={isPointing}
              onClick={() => {
                setPointing(!isPointing);
              }}
            />
          </div>
          <div className="speaker-notes" role="region" aria-label={words.edit} tabIndex={0}>
            {slide.notes.trim() === '' ? <p className="muted">{words.noNotes}</p> : <p>{slide.notes}</p>}
          </div>
        </>
      )}
    </main>,
    document.body,
  );
}
