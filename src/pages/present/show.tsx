import { useCallback, useEffect, useEffectEvent, useRef, useState, type PointerEvent } from 'react';
import { createPortal } from 'react-dom';
import { stagePx } from '../../exports/deck/drawn-slide.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { useIsFullScreen } from '../../panels/use-full-screen.ts';
import type { Slide } from '../../state/deck-slide.ts';
import { rotations, setShow, useShowSettings } from '../../state/show-settings.ts';
import { Toaster, toast } from '../../ui/toast.tsx';
import { usePageBehind } from '../../ui/use-page-behind.ts';
import { useWakeLock } from '../../ui/use-wake-lock.ts';
import { openSpeaker } from './open-speaker.ts';
import { ShowControls } from './show-controls.tsx';
import { ShowKeysSheet } from './show-keys-sheet.tsx';
import { showDeed, type ShowDeed } from './show-keys.ts';
import { StageSlide } from './stage-slide.tsx';
import { useStageShape } from './stage-shape.ts';
import { useShow } from './use-show.ts';
import './show.css';

interface ShowProps {
  readonly slides: readonly Slide[];
  /** Where it begins, from 0. */
  readonly start: number;
  readonly onLeave: (place: number) => void;
}

/** How long the controls stay after the last move of the mouse. */
const controlsMs = 2_500;

/** The slides over the whole screen, one at a time. */
export function Show({ slides, start, onLeave }: ShowProps) {
  const words = useDeckWords();
  const { rotateSeconds, theme } = useShowSettings();
  const shape = useStageShape();
  const { place, isBlank, spot, point, go, toggleBlank } = useShow(slides.length, start);
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [hasPointer, setHasPointer] = useState(false);
  const [hasKeys, setHasKeys] = useState(false);
  const [isAwake, setAwake] = useState(true);
  const isFull = useIsFullScreen(stage);
  const wasFull = useRef(false);
  usePageBehind();
  useWakeLock();

  const take = useCallback((element: HTMLElement | null) => {
    setStage(element);
    element?.focus();
    // Only a press of the reader's may fill the screen; a link opened on a hall machine fills its window.
    if (navigator.userActivation?.isActive) element?.requestFullscreen().catch(() => undefined);
  }, []);

  const leave = useEffectEvent(() => {
    onLeave(place);
  });
  // The browser's own Esc only leaves the full screen; to whoever presses it the show is over.
  useEffect(() => {
    if (wasFull.current && !isFull) leave();
    wasFull.current = isFull;
  }, [isFull]);

  async function toggleFull() {
    if (!isFull) await stage?.requestFullscreen();
    else {
      wasFull.current = false;
      await document.exitFullscreen();
    }
  }

  function rotate(seconds: typeof rotateSeconds) {
    setShow({ rotateSeconds: seconds });
    toast(seconds === 0 ? words.rotationOff : words.rotating(seconds));
  }

  function run(deed: ShowDeed) {
    switch (deed) {
      case 'next':
        go(place + 1);
        break;
      case 'previous':
        go(place - 1);
        break;
      case 'first':
        go(0);
        break;
      case 'last':
        go(slides.length - 1);
        break;
      case 'blank':
        toggleBlank();
        break;
      case 'pointer':
        setHasPointer(!hasPointer);
        point(null);
        break;
      case 'rotate':
        rotate(rotateSeconds === 0 ? rotations[1] : 0);
        break;
      case 'speaker':
        if (openSpeaker() === null) toast(words.speakerBlocked);
        break;
      case 'full':
        void toggleFull();
        break;
      case 'keys':
        setHasKeys(!hasKeys);
        break;
      case 'leave':
        onLeave(place);
        break;
      case 'nothing':
        break;
    }
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const deed = showDeed(event);
    if (deed === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    run(deed);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    // Before the page's own shortcuts, which would open over the slides.
    window.addEventListener('keydown', listen, { capture: true });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
    };
  }, []);

  const advance = useEffectEvent(() => {
    go(place + 1 < slides.length ? place + 1 : 0);
  });
  useEffect(() => {
    if (rotateSeconds === 0 || isBlank || slides.length < 2) return;
    const timer = setTimeout(() => {
      advance();
    }, rotateSeconds * 1_000);
    return () => {
      clearTimeout(timer);
    };
  }, [rotateSeconds, isBlank, place, slides.length]);

  useEffect(() => {
    if (!isAwake) return;
    const timer = setTimeout(() => {
      setAwake(false);
    }, controlsMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isAwake]);

  function onMove(event: PointerEvent<HTMLElement>) {
    setAwake(true);
    if (!hasPointer) return;
    const box = event.currentTarget.querySelector('.stage-slide.is-current .slide-image')?.getBoundingClientRect();
    if (box) point({ x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height });
  }

  const near = slides.map((slide, index) => ({ slide, index })).filter(({ index }) => Math.abs(index - place) <= 1);
  const current = slides[place];
  const name = current?.title ?? '';
  return createPortal(
    <div
      ref={take}
      role="dialog"
      aria-modal="true"
      aria-label={words.show}
      tabIndex={-1}
      className={`show is-${theme}${isAwake ? ' is-awake' : ''}${hasPointer ? ' has-pointer' : ''}`}
      data-rotating={rotateSeconds > 0}
      onPointerMove={onMove}
      onFocus={() => {
        setAwake(true);
      }}
    >
      <div className="stage" style={{ '--stage-ratio': stagePx[shape].widthPx / stagePx[shape].heightPx }}>
        {near.map(({ slide, index }) => (
          <StageSlide
            key={slide.id}
            slide={slide}
            shape={shape}
            isCurrent={index === place}
            spot={index === place ? spot : null}
          />
        ))}
      </div>
      {isBlank && (
        <div className="show-blank">
          <span className="visually-hidden">{words.isBlank}</span>
        </div>
      )}
      <i
        className="show-progress"
        aria-hidden="true"
        style={{ transform: `scaleX(${String((place + 1) / slides.length)})` }}
      />
      <p className="visually-hidden" role="status">
        {isBlank ? words.isBlank : words.slide(place + 1, slides.length, name === '' ? words.untitled : name)}
      </p>
      {hasKeys && <ShowKeysSheet />}
      <ShowControls
        place={place}
        of={slides.length}
        isBlank={isBlank}
        hasPointer={hasPointer}
        isFull={isFull}
        run={run}
        rotate={rotate}
      />
      <Toaster />
    </div>,
    document.body,
  );
}
