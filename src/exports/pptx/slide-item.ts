import type { FigureImage } from '../image-svg.ts';
import type { ChartContent } from './chart-part.ts';
import type { PathShape } from './scene-shapes.ts';
import type { LineShape, PtBox, TextShape } from './text.ts';

/** A native chart with its workbook. */
export interface ChartItem {
  readonly kind: 'chart';
  readonly name: string;
  readonly box: PtBox;
  readonly alt: string;
  readonly content: ChartContent;
}

export interface TableItem {
  readonly kind: 'table';
  readonly name: string;
  readonly box: PtBox;
  readonly alt: string;
  /** The `a:tbl`. */
  readonly table: string;
}

/** What PowerPoint has no chart for: a vector picture, and pixels for programs that read no SVG. */
export interface PictureItem {
  readonly kind: 'picture';
  readonly name: string;
  readonly box: PtBox;
  readonly alt: string;
  readonly image: FigureImage;
}

/** A reader's own mark, in pixels. */
export interface LogoItem {
  readonly kind: 'logo';
  readonly name: string;
  readonly box: PtBox;
  readonly alt: string;
  /** Its PNG, in base64. */
  readonly png: string;
  /** What it stands on; null: the slide. */
  readonly plate: string | null;
}

export type SlideItem = TextShape | LineShape | PathShape | ChartItem | TableItem | PictureItem | LogoItem;
