/**
 * The colours of figures, as data: the same values as the design tokens in CSS, because an image drawn on a server
 * or in a detached instance has no CSS. A test holds the two together.
 */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly sunken: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly rule2: string;
  readonly grid: string;
  readonly axis: string;
  readonly accent: string;
  readonly accentWash: string;
  readonly bar: string;
  readonly barOn: string;
  /** The red and the green of change; which of them means up is the reader's choice. */
  readonly red: string;
  readonly green: string;
  readonly warn: string;
  readonly warnWash: string;
  /** Twelve, by slot: colour-blind safe between any two, and at least 3:1 on the surface. */
  readonly series: readonly string[];
  /** Five shades of one hue, little to much, and the ink that reads on the first three and on the last two. */
  readonly sequential: readonly string[];
  readonly sequentialInk: string;
  readonly sequentialInkOn: string;
}

const light: Palette = {
  paper: '#f8f6f1',
  surface: '#ffffff',
  sunken: '#f2efe8',
  ink: '#1c2127',
  ink2: '#4a525b',
  ink3: '#606871',
  rule: '#e4e0d7',
  rule2: '#c6c1b5',
  grid: '#e9e6de',
  axis: '#767d85',
  accent: '#17537a',
  accentWash: '#e6eef3',
  bar: '#6f95ac',
  barOn: '#17537a',
  red: '#b3261e',
  green: '#17713f',
  warn: '#8a5a00',
  warnWash: '#fbf2dd',
  series: [
    '#2a489d',
    '#b03b01',
    '#3b7976',
    '#a88e1c',
    '#4b244d',
    '#6c966c',
    '#4b98d4',
    '#562511',
    '#823a52',
    '#7069a0',
    '#696e48',
    '#8d929f',
  ],
  sequential: ['#dfe9ef', '#b4cddc', '#7ba6c0', '#3f7699', '#174b6d'],
  sequentialInk: '#1c2127',
  sequentialInkOn: '#ffffff',
};

const dark: Palette = {
  paper: '#14171a',
  surface: '#1b1f24',
  sunken: '#22272d',
  ink: '#e9e6df',
  ink2: '#b7bbbf',
  ink3: '#949ba2',
  rule: '#2c3238',
  rule2: '#454d55',
  grid: '#2a3037',
  axis: '#848b92',
  accent: '#7fb4d6',
  accentWash: '#20333f',
  bar: '#5b7d92',
  barOn: '#7fb4d6',
  red: '#ef8a80',
  green: '#6cc092',
  warn: '#dfb45c',
  warnWash: '#33290f',
  series: [
    '#5f7ed9',
    '#d3581d',
    '#98eadb',
    '#e5c856',
    '#9e588b',
    '#87a278',
    '#74afc3',
    '#89705a',
    '#f1a6af',
    '#cbcbff',
    '#cee9ad',
    '#8b8e95',
  ],
  sequential: ['#1f3340', '#27495e', '#356a88', '#5c9abd', '#a3d0ea'],
  sequentialInk: '#e9e6df',
  sequentialInkOn: '#10212c',
};

/** White ground, black ink, no fill that costs toner; the series of the light palette read in grey. */
const print: Palette = {
  ...light,
  paper: '#ffffff',
  sunken: '#ffffff',
  ink: '#000000',
  ink2: '#333333',
  ink3: '#555555',
  rule: '#bbbbbb',
  rule2: '#888888',
  grid: '#dddddd',
  axis: '#444444',
  accent: '#12405f',
  accentWash: '#ffffff',
  bar: '#83939e',
  barOn: '#12405f',
};

/** For words on a fill that none of a palette's inks reads on. */
export const extremes = { darkest: '#000000', lightest: '#ffffff' } as const;

export const palettes = { light, dark, print } as const;
export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];
