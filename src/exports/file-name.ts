import type { Figure } from '../figures/figure.ts';

const longestStem = 120;

/** A stem that Windows, macOS, Linux and mail programs all accept. */
export function safeStem(stem: string): string {
  const safe = stem
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\u0000-\u001f\u007f]+/g, '-')
    .replace(/\s+/g, '_')
    .replace(/^[.\-_]+|[.\-_]+$/g, '');
  const isReserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(safe);
  return [...(isReserved || safe === '' ? `figure_${safe}` : safe)].slice(0, longestStem).join('');
}

export const defaultNameTemplate = '{name}{_width}';

/** What a template of names may say, with what stands for it. An underscore before a word goes with it where there is nothing to say. */
export interface NameParts {
  readonly name: string;
  /** Of a picture, in px. */
  readonly width: number | null;
  readonly height: number | null;
  readonly theme: string | null;
  readonly language: string;
  readonly release: string;
  readonly check: string;
  /** Today as 2026-11-30. */
  readonly date: string;
}

export const namePartNames = ['name', 'width', 'height', 'theme', 'language', 'release', 'check', 'date'] as const;

/**
 * A stem from a template: {name} is the figure's own name, {_width} its width with a line before it, or nothing where there is none.
 * Unknown words stay as they are written.
 */
export function templateStem(template: string, parts: NameParts): string {
  const filled = template.replace(/\{(_?)([a-z]+)\}/g, (whole, line: string, asked: string) => {
    const part = namePartNames.find((each) => each === asked);
    if (part === undefined) return whole;
    const value = parts[part];
    return value === null ? '' : `${line}${String(value)}`;
  });
  return safeStem(filled);
}

/** 演示60个园区综合得分-2024年_计算底稿.xlsx: the figure's own name, and what of it the workbook holds. */
export function workbookName(figure: Figure, what: string): string {
  return `${safeStem(figure.fileName)}_${what}.xlsx`;
}
