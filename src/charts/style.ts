import type { Language } from '../i18n/language.ts';
import { palettes, type Palette, type Theme } from './palette.ts';

export type UpDown = 'red-up' | 'green-up';

/** Lengths in logical pixels; `hall` is for a screen read from six metres. */
export interface ChartSizes {
  readonly textPx: number;
  /** Rank, name, value and change in the rows of bars. */
  readonly rowTextPx: number;
  readonly linePx: number;
  readonly hairPx: number;
  readonly benchmarkPx: number;
  readonly markerPx: number;
  readonly pitchPx: number;
}

const screen: ChartSizes = {
  textPx: 12,
  rowTextPx: 14,
  linePx: 2,
  hairPx: 1,
  benchmarkPx: 1.25,
  markerPx: 3.6,
  pitchPx: 17,
};

const hall: ChartSizes = {
  textPx: 24,
  rowTextPx: 32,
  linePx: 4,
  hairPx: 2,
  benchmarkPx: 2.5,
  markerPx: 7.2,
  pitchPx: 34,
};

const sizes = { screen, hall } as const;
export type ChartSize = keyof typeof sizes;

/** All that a builder may know of looks. No builder names a colour, a font or a length of type itself. */
export interface ChartStyle {
  readonly theme: Theme;
  readonly colours: Palette;
  readonly up: string;
  readonly down: string;
  readonly fontFamily: string;
  readonly sizes: ChartSizes;
  readonly language: Language;
  readonly motion: boolean;
  /** Parks the reader has singled out: the other lines step back. Empty: all stand equal. */
  readonly focus: readonly string[];
}

/** Unquoted: ECharts writes it into a style attribute, where double quotes would end the attribute. */
export const figureFontFamily =
  'Noto Sans SC, Noto Sans KR, Noto Sans CJK SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, sans-serif';

export interface ChartStyleChoice {
  readonly theme: Theme;
  readonly language: Language;
  /** Default: `defaultUpDown`. */
  readonly upDown?: UpDown;
  readonly motion?: boolean;
  readonly size?: ChartSize;
  readonly focus?: readonly string[];
  readonly fontFamily?: string;
}

/** Red is up in Chinese, green in English. */
export function defaultUpDown(language: Language): UpDown {
  return language === 'zh' ? 'red-up' : 'green-up';
}

export function chartStyle(choice: ChartStyleChoice): ChartStyle {
  const colours = palettes[choice.theme];
  const upDown = choice.upDown ?? defaultUpDown(choice.language);
  return {
    theme: choice.theme,
    colours,
    up: upDown === 'red-up' ? colours.red : colours.green,
    down: upDown === 'red-up' ? colours.green : colours.red,
    fontFamily: choice.fontFamily ?? figureFontFamily,
    sizes: sizes[choice.size ?? 'screen'],
    language: choice.language,
    motion: choice.motion ?? false,
    focus: choice.focus ?? [],
  };
}

/** The same on white paper: light colours, and nothing in motion. */
export function onPaper(style: ChartStyle): ChartStyle {
  const colours = palettes.light;
  const isRedUp = style.up === style.colours.red;
  return {
    ...style,
    theme: 'light',
    colours,
    up: isRedUp ? colours.red : colours.green,
    down: isRedUp ? colours.green : colours.red,
    motion: false,
  };
}

/** The colour of a slot; slots beyond the palette start over, a marker still tells them apart from their like. */
export function slotColour(colours: Palette, slot: number): string {
  return colours.series[slot % colours.series.length] ?? colours.ink;
}
