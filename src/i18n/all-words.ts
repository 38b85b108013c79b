import { words as en } from './words.en.ts';
import { addWords } from './words.ts';
import { words as zh } from './words.zh.ts';

/** Makes both languages known at once: for servers and tests, where nothing is fetched. */
addWords('zh', zh);
addWords('en', en);
