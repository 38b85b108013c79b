import type { Theme } from '../../src/charts/palette.ts';
import type { UpDown } from '../../src/charts/style.ts';
import type { Catalog } from '../../src/contract/catalog.ts';
import type { Slice } from '../../src/contract/slice.ts';
import type { Numbers } from '../../src/exports/provenance/provenance.ts';
import type { FigureLink } from '../../src/figures/figure-link.ts';
import type { FactsRequest } from '../../src/figures/linked-facts.ts';
import type { ImageSize } from '../../src/exports/sizes.ts';
import type { Language } from '../../src/i18n/language.ts';

/** Null: no picture, only what is said of the figure. */
export type PictureFormat = 'svg' | 'png' | null;

/** A figure to be drawn, and how. Plain data, so that it can be handed to another thread. */
export interface PictureJob {
  readonly link: FigureLink;
  readonly language: Language;
  readonly format: PictureFormat;
  readonly size: ImageSize;
  readonly theme: Theme;
  /** Null: as the language has it. */
  readonly upDown: UpDown | null;
  /** Whether an SVG carries its fonts; else whoever shows it sets it in those of its machine, in the same places. */
  readonly hasFonts: boolean;
}

/** What a figure is called and says, and its picture where one was asked for. */
export interface Picture {
  readonly title: string;
  readonly sentence: string;
  /** The figure's own name, for a file. */
  readonly fileName: string;
  /** False where there is nothing to show, and the picture says why. */
  readonly hasData: boolean;
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  /** The figure's numbers, where no picture was asked for. */
  readonly numbers: Numbers | null;
}

/** The facts of one release, for whoever draws. */
export interface PictureFacts {
  /** Names the release: what is kept of its catalog is kept under it. */
  readonly release: string;
  readonly catalog: () => Promise<Catalog>;
  readonly ask: (request: FactsRequest) => Promise<Slice>;
}

/** Too many pictures are being drawn, or one took too long. It may be asked for again. */
export class PicturesBusyError extends Error {}

/** The figure cannot be drawn as it should be; the message says why. */
export class PictureRefusedError extends Error {}

/** Draws pictures. */
export interface Pictures {
  /**
   * The figure of a job, drawn; null where the link names none (an unknown park, a dataset without scores). Rejects with
   * PicturesBusyError, PictureRefusedError, or what `facts` reject with.
   */
  draw(job: PictureJob, facts: PictureFacts): Promise<Picture | null>;
  close(): Promise<void>;
}
