import { figureChinese } from './figure-wording.zh.ts';
import { zh } from './messages.zh.ts';
import { moversChinese } from './movers-wording.zh.ts';
import type { Words } from './words.ts';

export const words: Words = { messages: zh, figures: figureChinese, movers: moversChinese };
