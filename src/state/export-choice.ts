import * as z from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { jsonOf, keptStorage, type ReadKept } from './kept-storage.ts';

export const exportFormats = ['png', 'svg', 'pdf', 'pptx', 'xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const pictureFormats: ReadonlySet<ExportFormat> = new Set(['png', 'svg', 'pdf']);

/** Whether a file of this format is the picture itself, of a chosen size. */
export function isPictureFormat(format: ExportFormat): boolean {
  return pictureFormats.has(format);
}

export const exportSizes = ['hd', 'uhd', 'slide43', 'a4', 'a4half', 'square', 'phone', 'custom'] as const;
export type ExportSize = (typeof exportSizes)[number];
export const exportThemes = ['light', 'dark', 'print'] as const;
export const textScales = ['0.9', '1', '1.15', '1.3'] as const;
export type TextScale = (typeof textScales)[number];

const Choice = z.object({
  format: z.enum(exportFormats),
  size: z.enum(exportSizes),
  /** The custom size, as typed. */
  unit: z.enum(['px', 'mm']),
  width: z.string(),
  height: z.string(),
  dpi: z.string(),
  theme: z.enum(exportThemes),
  isTransparent: z.boolean(),
  hasTitle: z.boolean(),
  hasNotes: z.boolean(),
  hasSentence: z.boolean(),
  hasAddresses: z.boolean(),
  textScale: z.enum(textScales),
  watermark: z.string(),
  nameTemplate: z.string(),
});

/** How a figure was last taken away. Pictures are light unless chosen otherwise, whatever the screen shows. */
export type ExportChoice = Readonly<z.infer<typeof Choice>>;

export const defaultExportChoice: ExportChoice = {
  format: 'png',
  size: 'hd',
  unit: 'px',
  width: '1600',
  height: '900',
  dpi: '300',
  theme: 'light',
  isTransparent: false,
  hasTitle: true,
  hasNotes: true,
  hasSentence: false,
  hasAddresses: true,
  textScale: '1',
  watermark: '',
  nameTemplate: '{name}{_width}',
};

const version = 1;
const Stored = z.object({ version: z.literal(version), state: Choice });

/** Reads what the device has stored; anything odd leaves the defaults. */
export function readExportChoice(text: string): ReadKept<ExportChoice> {
  const { success, data } = Stored.safeParse(jsonOf(text));
  return success ? { kept: data.state, isWhole: true } : { kept: null, isWhole: false };
}

/** The last choice on this device. */
export const useExportChoice = create<ExportChoice>()(
  persist((): ExportChoice => defaultExportChoice, {
    name: 'parkscope.export-choice',
    version,
    storage: keptStorage(version, readExportChoice),
  }),
);

/** Changes the choice and keeps it, where the device keeps anything. */
export function chooseExport(change: Partial<ExportChoice>): void {
  try {
    useExportChoice.setState(change);
  } catch {
    // A full storage costs the memory of a choice, nothing else.
  }
}
