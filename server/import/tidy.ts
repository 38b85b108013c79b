/** ①–⑳ and their kin, superscript figures, and the stars and daggers that point to a footnote. */
const footnoteMarks =
  /[\u2460-\u249B\u24EA-\u24FF\u2776-\u2793\u3251-\u325F\u32B1-\u32BF\u2070\u00B9\u2074-\u2079†‡※]/gu;
const bracketedNote = /[[［〔(（](?:注|note)?\s*\d{1,2}[\]］〕)）]$/iu;
const longestName = 300;
/** Soft hyphens, zero-width signs and byte order marks: nobody sees them. */
const unseen = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * A text as it is meant: full-width letters and digits made plain, all blanks (non-breaking, ideographic) one space, marks of footnotes
 * left out. They must go before anything is made plain, or ① would become a figure. ² and ³ stay, for km² and m³.
 */
export function tidy(text: string): string {
  return text.replace(footnoteMarks, '').replace(unseen, '').normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** The same for a cell of names: also without a note in brackets at its end (浙江(1)) and stars. */
export function tidyName(text: string): string {
  return tidy(text.slice(0, longestName).replace(bracketedNote, '')).replace(/\*+$/u, '').trim();
}

/** What of a name counts when names are told apart: letters and figures, lower case. */
export function nameKey(text: string): string {
  return tidyName(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, '');
}
