import { useCallback, useRef, useState } from 'react';
import { useDeckWords } from '../../panels/deck-words.ts';
import { useUpDown } from '../../state/colour-scheme.ts';
import type { Deck } from '../../state/deck-slide.ts';
import { stageThemes, type StageTheme } from '../../state/show-settings.ts';
import { Button } from '../../ui/button.tsx';
import { Popover } from '../../ui/popover.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { deckFormats } from './deck-exports.ts';
import { useDeckExport } from './use-deck-export.ts';

/** Takes the whole deck away. While a file is made its progress stands here, also when the menu is closed. */
export function ExportButton({ deck }: { readonly deck: Deck }) {
  const words = useDeckWords();
  const upDown = useUpDown();
  const [theme, setTheme] = useState<StageTheme>('light');
  const holder = useRef<HTMLSpanElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => {
    setAnchor(null);
  }, []);
  const { progress, refused, take, cancel } = useDeckExport(deck);
  const isPacking = progress !== null && progress.done === progress.of;
  return (
    <span ref={holder} className="deck-export">
      <Button
        icon="download"
        disabled={deck.slides.length === 0}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={() => {
          setAnchor(anchor ? null : (holder.current?.querySelector('button') ?? null));
        }}
      >
        {progress === null ? words.exportAll : words.position(progress.done, progress.of)}
      </Button>
      {anchor && (
        <Popover anchor={anchor} label={words.exportAll} onClose={close} place="below">
          <div className="menu" aria-busy={progress !== null}>
            {deckFormats.map((format) => (
              <button
                key={format}
                type="button"
                disabled={progress !== null}
                onClick={() => {
                  void take(format, { theme, upDown }).then((isSaved) => {
                    if (isSaved) close();
                  });
                }}
              >
                {words.formats[format]}
                <span>{words.formatNotes[format]}</span>
              </button>
            ))}
            <div className="menu-row">
              <Segmented
                label={words.exportTheme}
                value={theme}
                segments={stageThemes.map((value) => ({ value, label: words.themes[value] }))}
                onChange={setTheme}
              />
            </div>
            <div className="deck-progress" role="status">
              {progress !== null && (
                <>
                  <span>{isPacking ? words.packing : words.exporting(progress.done, progress.of)}</span>
                  <progress
                    aria-label={words.exporting(progress.done, progress.of)}
                    value={progress.done}
                    max={progress.of}
                  />
                </>
              )}
            </div>
            {refused.length > 0 && (
              <div className="deck-refused" role="alert">
                <p>{words.notRight}</p>
                <ul>
                  {refused.map(({ slide, reason }) => (
                    <li key={slide}>{words.notRightSlide(slide, reason)}</li>
                  ))}
                </ul>
              </div>
            )}
            {progress !== null && (
              <div className="menu-row">
                <Button onClick={cancel}>{words.cancel}</Button>
              </div>
            )}
          </div>
        </Popover>
      )}
    </span>
  );
}
