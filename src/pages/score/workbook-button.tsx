import { useState } from 'react';
import { workbookName } from '../../exports/file-name.ts';
import { saveBlob } from '../../exports/save.ts';
import type { ChosenScheme } from '../../figures/scheme-codec.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import type { ScoreFigure } from '../../figures/score-figure.ts';
import { workbookButtonWords } from '../../i18n/workbook-button-words.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';

interface WorkbookButtonProps {
  readonly calculation: ScoreCalculation;
  readonly chosen: ChosenScheme;
  /** The score as the page shows it: its title, notes and check code go into the file. */
  readonly figure: ScoreFigure;
}

/** Saves the whole calculation as a workbook; what writes it is fetched on the first click. */
export function WorkbookButton({ calculation, chosen, figure }: WorkbookButtonProps) {
  const { saved, exportFailed } = useMessages().figure;
  const language = useLanguage();
  const words = workbookButtonWords[language];
  const { dataset, parks, metrics, sources } = useCatalog();
  const [isBusy, setBusy] = useState(false);

  async function take() {
    setBusy(true);
    try {
      const { scoreWorkbookBlob } = await import('../../exports/score-workbook/browser-book.ts');
      const { scheme, slice, parks: asked } = calculation;
      const blob = await scoreWorkbookBlob({
        scheme,
        slice,
        parks: [...asked],
        catalog: { dataset, parks, metrics: metrics.filter(({ id }) => slice.columns.includes(id)), sources },
        language,
        preset: chosen.preset.label,
        isCustom: chosen.isCustom,
        subject: figure.title.subject,
        time: figure.title.time,
        notes: figure.notes.map(({ text }) => text),
        check: figure.check,
      });
      const name = workbookName(figure, words.suffix);
      saveBlob(blob, name);
      toast(saved(name));
    } catch (error) {
      toast(exportFailed(error instanceof Error ? error.message : String(error)));
    }
    setBusy(false);
  }

  return (
    <p className="workbook-button">
      <Button
        icon="download"
        disabled={isBusy || figure.empty !== null}
        onClick={() => {
          void take();
        }}
      >
        {isBusy ? words.writing : words.download}
      </Button>
      <span className="small muted">{words.about}</span>
    </p>
  );
}
