import type { Language } from '../../src/i18n/language.ts';
import { escapeHtml } from './escape-html.ts';

/** What a chat shows of a link. */
export interface ShareCard {
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** The address that was asked for; null where the server cannot tell its own. */
  readonly url: string | null;
  /** The address of the picture, and its size in px; null where the page has no figure of its own. */
  readonly image: { readonly url: string; readonly widthPx: number; readonly heightPx: number } | null;
}

/** Longer ones are cut by those who show them, in the middle of a word. */
const mostCharacters = 300;

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= mostCharacters ? text : `${characters.slice(0, mostCharacters - 1).join('')}…`;
}

const locales = { zh: 'zh_CN', en: 'en_US' } as const;

function tagsOf({ language, title, description, url, image }: ShareCard): (readonly [name: string, content: string])[] {
  return [
    ['og:type', 'website'],
    ['og:site_name', '园区对标 Parkscope'],
    ['og:locale', locales[language]],
    ['og:title', title],
    ['og:description', description],
    ...(url === null ? [] : [['og:url', url] as const]),
    ...(image === null
      ? [['twitter:card', 'summary'] as const]
      : [
          ['og:image', image.url] as const,
          ['og:image:type', 'image/png'] as const,
          ['og:image:width', String(image.widthPx)] as const,
          ['og:image:height', String(image.heightPx)] as const,
          ['og:image:alt', title] as const,
          ['twitter:card', 'summary_large_image'] as const,
        ]),
  ];
}

/** The page with its title, its description and what a chat shows of its link, all of it escaped. */
export function withShareCard(html: string, card: ShareCard): string {
  const [title, description] = [shortened(card.title), shortened(card.description)];
  const tags = tagsOf({ ...card, title, description }).map(
    ([name, content]) =>
      `    <meta ${name.startsWith('twitter:') ? 'name' : 'property'}="${name}" content="${escapeHtml(content)}" />\n`,
  );
  // Functions, because a title may hold what a replacement would take for a pattern.
  return html
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(
      /<meta name="description" content="[^"]*" \/>/,
      () => `<meta name="description" content="${escapeHtml(description)}" />`,
    )
    .replace('</head>', () => `${tags.join('')}  </head>`);
}
