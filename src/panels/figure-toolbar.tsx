import { Suspense, useCallback, useState } from 'react';
import type { Figure } from '../figures/figure.ts';
import { told } from '../state/location.ts';
import { useMessages } from '../state/messages.ts';
import { IconButton } from '../ui/button.tsx';
import { copyImage } from '../exports/clipboard.ts';
import { useUpDown } from '../state/colour-scheme.ts';
import { toast } from '../ui/toast.tsx';
import { copyText } from './copy-text.ts';
import { exportPanel, handCopy } from './on-demand.ts';
import { PinButton } from './pin-button.tsx';
import { useIsFullScreen } from './use-full-screen.ts';

const { Component: ExportPanel } = exportPanel;
const { Component: HandCopy } = handCopy;

/** The same list each time, so that nothing is drawn anew for it. */
const nobody: readonly string[] = [];

interface FigureToolbarProps {
  readonly figure: Figure;
  /** The element that goes full screen. */
  readonly card: HTMLElement | null;
  /** Parks singled out on screen, and so in pictures. */
  readonly focus: readonly string[] | undefined;
  readonly isTable: boolean;
  /** Null where the figure has one form only. */
  readonly onTable: ((isTable: boolean) => void) | null;
}

/** Chart or table, copy, download, link, full screen. Always reachable by keyboard. */
export function FigureToolbar({ figure, card, focus = nobody, isTable, onTable }: FigureToolbarProps) {
  const words = useMessages().figure;
  const [isExporting, setExporting] = useState(false);
  const closePanel = useCallback(() => {
    setExporting(false);
  }, []);
  const upDown = useUpDown();
  const [byHand, setByHand] = useState<Blob | null>(null);

  async function copyPicture() {
    // Begun within the click, so that the clipboard still counts it as the reader's own.
    const picture = import('./take-away.ts').then(({ pictureOf }) =>
      pictureOf(figure, 'hd', { theme: 'light', upDown, focus }),
    );
    try {
      const { copied } = await copyImage(picture);
      if (copied) toast(words.copied.image);
      else setByHand(await picture);
    } catch (error) {
      toast(words.exportFailed(error instanceof Error ? error.message : String(error)));
    }
  }

  const isFull = useIsFullScreen(card);
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
      <IconButton icon="copy" label={words.copyImage} onClick={() => void copyPicture()} />
      <IconButton
        icon="download"
        label={words.download}
        aria-haspopup="dialog"
        aria-expanded={isExporting}
        onClick={() => {
          setExporting(true);
        }}
      />
      {isExporting && (
        <Suspense fallback={null}>
          <ExportPanel figure={figure} focus={focus} onClose={closePanel} />
        </Suspense>
      )}
      <IconButton
        icon="link"
        label={words.copyLink}
        onClick={() => void copyText(told().href, words.copied.link, words.copyFailed)}
      />
      <PinButton figure={figure} />
      {byHand && (
        <Suspense fallback={null}>
          <HandCopy
            picture={byHand}
            name={figure.fileName}
            onClose={() => {
              setByHand(null);
            }}
          />
        </Suspense>
      )}
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
