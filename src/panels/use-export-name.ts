import { useState } from 'react';
import { safeStem, templateStem } from '../exports/file-name.ts';
import type { ImageSize } from '../exports/sizes.ts';
import type { Figure } from '../figures/figure.ts';
import type { ExportChoice } from '../state/export-choice.ts';

export interface ExportFileName {
  readonly stem: string;
  readonly ending: string;
  /** Fit for every file system. */
  readonly full: string;
  readonly onChange: (stem: string) => void;
}

/** The name of the file: by the template, until it is changed by hand. */
export function useExportName(figure: Figure, choice: ExportChoice, size: ImageSize | null): ExportFileName {
  const [typed, setTyped] = useState<string | null>(null);
  const made = templateStem(choice.nameTemplate, {
    name: safeStem(figure.fileName),
    width: size?.widthPx ?? null,
    height: size?.heightPx ?? null,
    theme: size === null ? null : choice.theme,
    language: figure.language,
    release: figure.release.id,
    check: figure.check,
    date: new Date().toLocaleDateString('sv'),
  });
  const stem = typed ?? made;
  return {
    stem,
    ending: choice.format,
    full: `${safeStem(stem.trim() === '' ? made : stem)}.${choice.format}`,
    onChange: (next) => {
      setTyped(next === '' ? null : next);
    },
  };
}
