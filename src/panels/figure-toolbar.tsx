import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import type { Figure } from '../figures/figure.ts';
import { useMessages } from '../state/messages.ts';
import { IconButton } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import { copyText } from './copy-text.ts';
import { ExportMenu } from './export-menu.tsx';
import { copyFigureImage } from './take-away.tsx';

interface FigureToolbarProps {
  readonly figure: Figure;
  /** The element that goes full screen. */
  readonly card: HTMLElement | null;
  readonly isTable: boolean;
  /** Null where the figure has one form only. */
  readonly onTable: ((isTable: boolean) => void) | null;
}

function subscribeToFullScreen(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => {
    document.removeEventListener('fullscreenchange', listener);
  };
}

/** Chart or table, copy, download, link, full screen. Always reachable by keyboard. */
export function FigureToolbar({ figure, card, isTable, onTable }: FigureToolbarProps) {
  const words = useMessages().figure;
  const download = useRef<HTMLButtonElement>(null);
  const [menuAnchor, setMenuAnchor] = useState<HTMLElement | null>(null);
  const closeMenu = useCallback(() => {
    setMenuAnchor(null);
  }, []);
  const fullScreen = useSyncExternalStore(subscribeToFullScreen, () => document.fullscreenElement);
  const isFull = card !== null && fullScreen === card;
  return (
    <div className="toolbar" role="toolbar" aria-label={words.toolbar}>
      {onTable && (
        <>
          <IconButton
            icon="chart"
            label={words.chart}
            isOn={!isTable}
            onClick={() => {
              onTable(false);
            }}
          />
          <IconButton
            icon="table"
            label={words.table}
            isOn={isTable}
            onClick={() => {
              onTable(true);
            }}
          />
          <i className="separator" />
        </>
      )}
      <IconButton icon="copy" label={words.copyImage} onClick={() => void copyFigureImage(figure, words)} />
      <span
        ref={(element) => {
          download.current = element?.querySelector('button') ?? null;
        }}
      >
        <IconButton
          icon="download"
          label={words.download}
          aria-haspopup="dialog"
          aria-expanded={menuAnchor !== null}
          onClick={() => {
            setMenuAnchor(menuAnchor ? null : download.current);
          }}
        />
      </span>
      {menuAnchor && (
        <Popover anchor={menuAnchor} label={words.download} onClose={closeMenu} place="below">
          <ExportMenu figure={figure} onClose={closeMenu} />
        </Popover>
      )}
      <IconButton
        icon="link"
        label={words.copyLink}
        onClick={() => void copyText(location.href, words.copied.link, words.copyFailed)}
      />
      {document.fullscreenEnabled && (
        <IconButton
          icon="full"
          label={isFull ? words.leaveFullScreen : words.fullScreen}
          onClick={() => void (isFull ? document.exitFullscreen() : card?.requestFullscreen())}
        />
      )}
    </div>
  );
}
