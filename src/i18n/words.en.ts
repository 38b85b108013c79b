import { figureEnglish } from './figure-wording.en.ts';
import { en } from './messages.en.ts';
import { moversEnglish } from './movers-wording.en.ts';
import type { Words } from './words.ts';

export const words: Words = { messages: en, figures: figureEnglish, movers: moversEnglish };
