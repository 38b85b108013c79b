import { useState } from 'react';
import type { Theme } from '../charts/palette.ts';
import { imageSizes, type ImageSizeId } from '../exports/sizes.ts';
import type { Figure } from '../figures/figure.ts';
import { useUpDown } from '../state/colour-scheme.ts';
import { useMessages } from '../state/messages.ts';
import { Popover } from '../ui/popover.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { toast } from '../ui/toast.tsx';
import { save, type TakeAway } from './take-away.ts';

const sizes: readonly ImageSizeId[] = ['hd', 'uhd', 'a4', 'square'];
const pictureThemes: readonly Theme[] = ['light', 'dark', 'print'];

interface ExportMenuProps {
  readonly anchor: HTMLElement;
  readonly figure: Figure;
  readonly focus: readonly string[];
  readonly onClose: () => void;
}

/** What the figure can be taken away as. Pictures are light unless asked, whatever the screen shows. */
export function ExportMenu({ anchor, figure, focus, onClose }: ExportMenuProps) {
  const words = useMessages().figure;
  const upDown = useUpDown();
  const [theme, setTheme] = useState<Theme>('light');
  const [isBusy, setBusy] = useState(false);
  const look = { theme, upDown, focus };

  async function take(what: TakeAway) {
    setBusy(true);
    try {
      toast(words.saved(await save(figure, what)));
      onClose();
    } catch (error) {
      toast(words.exportFailed(error instanceof Error ? error.message : String(error)));
      setBusy(false);
    }
  }

  return (
    <Popover anchor={anchor} label={words.download} onClose={onClose} place="below">
      <div className="menu" aria-busy={isBusy}>
        <h3>{words.image}</h3>
        {sizes.map((size) => (
          <button key={size} type="button" disabled={isBusy} onClick={() => void take({ format: 'png', size, look })}>
            {words.sizes[size]}
            <span>
              {imageSizes[size].widthPx} × {imageSizes[size].heightPx}
            </span>
          </button>
        ))}
        <div className="menu-row">
          <Segmented
            label={words.pictureTheme}
            value={theme}
            segments={pictureThemes.map((value) => ({ value, label: words.pictureThemes[value] }))}
            onChange={setTheme}
          />
        </div>
        <h3>{words.other}</h3>
        <button type="button" disabled={isBusy} onClick={() => void take({ format: 'pptx', look })}>
          {words.pptx}
          <span>16:9</span>
        </button>
        <button type="button" disabled={isBusy} onClick={() => void take({ format: 'svg', look })}>
          {words.vector}
          <span>1920 × 1080</span>
        </button>
        <button type="button" disabled={isBusy} onClick={() => void take({ format: 'csv' })}>
          {words.csv}
          <span>UTF-8 BOM</span>
        </button>
        <p className="menu-note small" role="status">
          {isBusy ? words.rendering : words.rendered}
        </p>
      </div>
    </Popover>
  );
}
