import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { qrSvg } from '../../../exports/qr-code.ts';
import type { BoardFigure } from '../../../figures/board-figure.ts';
import { hallPages } from '../../../figures/hall.ts';
import type { ProjectsView } from '../../../figures/projects-view.ts';
import { hallWords } from '../../../i18n/hall-messages.ts';
import { projectsWords } from '../../../i18n/projects-messages.ts';
import { navigate, usePlace } from '../../../state/location.ts';
import { useMessages } from '../../../state/messages.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { usePageBehind } from '../../../ui/use-page-behind.ts';
import { useWakeLock } from '../../../ui/use-wake-lock.ts';
import { projectsAddress } from '../use-projects-view.ts';
import { hallAddress, readSeconds } from './hall-address.ts';
import { HallBoard } from './hall-board.tsx';
import { HallControls } from './hall-controls.tsx';
import { HallMonth } from './hall-month.tsx';
import { useHallRoom } from './use-hall-room.ts';
import { useTurning } from './use-turning.ts';
import './hall.css';

interface HallScreenProps {
  readonly board: BoardFigure;
  readonly view: ProjectsView;
  readonly place: string;
}

/** How long the controls stay after the last move of the mouse. */
const controlsMs = 2_500;

/** The keys of a hall screen: turn it, leave it. Space belongs to a button in focus. */
function deedOf({ key, target }: KeyboardEvent): 'next' | 'previous' | 'leave' | null {
  if (key === 'Escape') return 'leave';
  if (target instanceof Element && target.closest('select') !== null) return null;
  if (key === 'ArrowRight' || key === 'PageDown') return 'next';
  return key === 'ArrowLeft' || key === 'PageUp' ? 'previous' : null;
}

/** The board of a park's projects on a hall's wall, one screen at a time, with the way to the live page for a phone. */
export function HallScreen({ board, view, place: park }: HallScreenProps) {
  const language = useLanguage();
  const words = hallWords(language);
  const { fictional } = useMessages();
  const client = useQueryClient();
  const room = useHallRoom();
  const pages = useMemo(() => hallPages(board, room), [board, room]);
  const seconds = readSeconds(usePlace().query);
  const screen = useRef<HTMLDivElement>(null);
  const [isAwake, setAwake] = useState(true);
  usePageBehind();
  useWakeLock();
  useEffect(() => {
    screen.current?.focus();
  }, []);
  const { place, go } = useTurning(pages.length, seconds, () => {
    // At the end of each round: a newer release, where there is one.
    void client.invalidateQueries({ queryKey: ['catalog'] });
  });
  useEffect(() => {
    if (!isAwake) return;
    const timer = setTimeout(() => {
      setAwake(false);
    }, controlsMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isAwake]);
  const leave = () => {
    if (document.fullscreenElement !== null) void document.exitFullscreen();
    navigate(projectsAddress({ ...view, form: 'board' }));
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const deed = event.ctrlKey || event.metaKey || event.altKey ? null : deedOf(event);
    if (deed === null) return;
    event.preventDefault();
    if (deed === 'leave') leave();
    else go(deed === 'next' ? place + 1 : place - 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      onKey(event);
    };
    window.addEventListener('keydown', listen);
    return () => {
      window.removeEventListener('keydown', listen);
    };
  }, []);
  const live = new URL(projectsAddress({ ...view, form: 'board' }), location.href).href;
  const code = useMemo(() => qrSvg(live), [live]);
  const page = pages[place];
  const heading = page?.kind === 'month' ? words.month(page.month.label) : words.board;
  return createPortal(
    <div
      ref={screen}
      role="dialog"
      aria-modal="true"
      aria-label={words.label(park)}
      tabIndex={-1}
      className={isAwake ? 'hall is-awake' : 'hall'}
      data-screen={place}
      data-turning={seconds > 0}
      onPointerMove={() => {
        setAwake(true);
      }}
      onFocus={() => {
        setAwake(true);
      }}
    >
      <header>
        <h1>
          {words.title(park)}
          {board.fictional && <b className="tag">{fictional}</b>}
        </h1>
        <p>{heading}</p>
      </header>
      {page === undefined ? (
        <p className="hall-none">{board.empty?.title ?? projectsWords(language).noBoardTitle}</p>
      ) : page.kind === 'month' ? (
        <HallMonth page={page} words={words} />
      ) : (
        <HallBoard page={page} label={heading} words={projectsWords(language)} />
      )}
      <footer>
        <div>
          <p className="hall-sentence">{board.sentence}</p>
          <p className="hall-source">
            {board.sources.map(({ title }) => title).join(language === 'zh' ? '；' : '; ')}
            <span>{board.release.id}</span>
          </p>
        </div>
        {pages.length > 1 && (
          <p className="hall-position">
            <span aria-hidden="true">{words.position(place + 1, pages.length)}</span>
            <span className="visually-hidden">{words.page(place + 1, pages.length)}</span>
          </p>
        )}
        {code !== null && (
          <figure className="hall-code">
            <img src={`data:image/svg+xml,${encodeURIComponent(code)}`} alt={words.scan} />
            <figcaption>{words.scan}</figcaption>
          </figure>
        )}
      </footer>
      <HallControls
        {...{ words, place, seconds }}
        of={Math.max(1, pages.length)}
        onGo={go}
        onSeconds={(next) => {
          navigate(hallAddress(view, next), { replace: true });
        }}
        onFull={() => {
          if (document.fullscreenElement === null) void screen.current?.requestFullscreen();
          else void document.exitFullscreen();
        }}
        onLeave={leave}
      />
    </div>,
    document.body,
  );
}
