import { Suspense, useDeferredValue, useMemo, useState } from 'react';
import { copyImage } from '../exports/clipboard.ts';
import { customLimits, type CustomRefusal } from '../exports/custom-size.ts';
import { saveBlob } from '../exports/save.ts';
import type { Figure } from '../figures/figure.ts';
import { exportWords, type ExportWords } from '../i18n/export-words.ts';
import { languages } from '../i18n/language.ts';
import { useUpDown } from '../state/colour-scheme.ts';
import { chooseExport, exportThemes, isPictureFormat, useExportChoice } from '../state/export-choice.ts';
import { useLogo } from './kept-logo.ts';
import { useLanguage } from '../state/preferences.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { toast } from '../ui/toast.tsx';
import { ExportCopies } from './export-copies.tsx';
import { ExportFormats } from './export-formats.tsx';
import { ExportMore } from './export-more.tsx';
import { ExportName } from './export-name.tsx';
import { askedPicture } from './export-picture.ts';
import { ExportPreview } from './export-preview.tsx';
import { ExportShows } from './export-shows.tsx';
import { ExportSizes } from './export-sizes.tsx';
import { ExportTablePreview } from './export-table-preview.tsx';
import { handCopy } from './on-demand.ts';
import { fileOf, wantedOf } from './take-away.ts';
import { useExportName } from './use-export-name.ts';
import { useFigureLanguage } from './use-figure-language.ts';
import { useFigureAddress } from './use-figure-address.ts';
import { usePicture } from './use-picture.ts';
import './export-panel.css';

const { Component: HandCopy } = handCopy;

interface ExportPanelProps {
  readonly figure: Figure;
  /** Parks singled out on screen, and so in pictures. */
  readonly focus: readonly string[];
  readonly onClose: () => void;
}

function sizeProblem(refusal: CustomRefusal, words: ExportWords): string {
  const { leastPx, mostPx, mostMegapixels, mostAspect } = customLimits;
  const said = words.customRefusals;
  switch (refusal) {
    case 'number':
      return said.number;
    case 'small':
      return said.small(leastPx);
    case 'large':
      return said.large(mostPx, mostMegapixels);
    case 'narrow':
      return said.narrow(mostAspect);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** Everything a figure can be taken away as, with the picture itself as its preview; the last choice is remembered on this device. */
export function ExportPanel({ figure: onPage, focus, onClose }: ExportPanelProps) {
  const { figure, language, hasChoice, choose } = useFigureLanguage(onPage);
  const words = exportWords[useLanguage()];
  const choice = useExportChoice();
  const upDown = useUpDown();
  const [work, setWork] = useState<AbortController | null>(null);
  const [byHand, setByHand] = useState<Blob | null>(null);

  // Typing goes on while pictures are drawn.
  const settled = useDeferredValue(choice);
  const link = useFigureAddress(figure);
  const logo = useLogo();
  const asked = useMemo(
    () =>
      askedPicture(settled, {
        upDown,
        focus,
        ...(link === null ? {} : { link }),
        ...(logo === null ? {} : { logo }),
      }),
    [settled, upDown, focus, link, logo],
  );
  const picture = asked.kind === 'picture' ? asked.picture : null;
  const isPicture = isPictureFormat(choice.format);
  const isTable = choice.format === 'xlsx' || choice.format === 'csv';
  const preview = usePicture(figure, isTable ? null : picture);
  const problem = isPicture && asked.kind === 'refused' ? sizeProblem(asked.refusal, words) : null;
  const cannot = isPicture && (problem !== null || preview.failure !== null);
  const name = useExportName(figure, choice, isPicture ? (picture?.size ?? null) : null);

  async function download() {
    const wanted = wantedOf(choice.format, picture);
    if (work !== null || wanted === null) return;
    const stop = new AbortController();
    setWork(stop);
    try {
      saveBlob(await fileOf(figure, wanted, stop.signal), name.full);
      toast(words.saved(name.full));
    } catch (error) {
      toast(stop.signal.aborted ? words.cancelled : words.exportFailed(reasonOf(error)));
    }
    setWork(null);
  }

  async function copyPicture() {
    if (picture === null) return;
    // Begun within the click, so that the clipboard still counts it as the reader's own.
    const blob = fileOf(figure, { format: 'png', picture }, new AbortController().signal);
    try {
      const { copied } = await copyImage(blob);
      if (copied) toast(words.copied.image);
      else setByHand(await blob);
    } catch (error) {
      toast(words.exportFailed(reasonOf(error)));
    }
  }

  return (
    <Dialog title={words.title} note={words.about} closeLabel={words.close} look="wide" onClose={onClose}>
      <form
        className="export-panel"
        onSubmit={(event) => {
          event.preventDefault();
          if (!cannot) void download();
        }}
      >
        <div className="export-side is-preview">
          {isTable ? (
            <ExportTablePreview figure={figure} words={words} />
          ) : (
            <ExportPreview figure={figure} preview={preview} words={words} />
          )}
          <ExportShows choice={choice} words={words} />
          <ExportCopies figure={figure} address={link} theme={choice.theme} words={words} />
        </div>
        <div className="export-side">
          <div className="export-choices">
            <ExportSizes choice={choice} words={words} problem={problem} />
            <ExportFormats choice={choice} words={words} />
            <fieldset className="export-group" disabled={isTable}>
              <legend>{words.theme}</legend>
              <Segmented
                label={words.theme}
                value={choice.theme}
                segments={exportThemes.map((value) => ({ value, label: words.themes[value] }))}
                onChange={(theme) => {
                  chooseExport({ theme });
                }}
              />
            </fieldset>
            {hasChoice && (
              <fieldset className="export-group">
                <legend>{words.language}</legend>
                <Segmented
                  label={words.language}
                  value={language}
                  segments={languages.map((value) => ({ value, label: words.languages[value] }))}
                  onChange={choose}
                />
              </fieldset>
            )}
            <ExportMore choice={choice} words={words} />
          </div>
          <div className="export-end">
            <ExportName name={name} words={words} />
            <div className="export-actions">
              {work === null ? (
                <Button icon="copy" disabled={isTable || cannot} onClick={() => void copyPicture()}>
                  {words.copyImage}
                </Button>
              ) : (
                <Button
                  onClick={() => {
                    work.abort();
                  }}
                >
                  {words.cancel}
                </Button>
              )}
              <Button type="submit" look="primary" icon="download" disabled={cannot} aria-busy={work !== null}>
                {work === null ? words.download(choice.format.toUpperCase()) : words.saving}
              </Button>
            </div>
          </div>
        </div>
      </form>
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
    </Dialog>
  );
}
