import type { logoChinese } from './logo-messages.zh.ts';

export const logoEnglish: typeof logoChinese = {
  logo: 'Logo',
  choose: 'Choose a picture…',
  replace: 'Replace…',
  remove: 'Remove',
  hint: 'PNG or SVG, up to 2 MB; stands at the right of the sources, in decks too, and is kept on this device only',
  refusals: {
    kind: 'A logo is a PNG or SVG picture',
    large: 'This picture is too large: at most 2 MB and 40 million pixels',
    broken: 'This picture cannot be read',
    outside: 'This SVG refers to files elsewhere; save it without external references',
    blank: 'This picture is all transparent',
  },
  notKept: 'This device has no room left: the logo serves this visit only',
};
