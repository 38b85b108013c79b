import { figurePage, pagePath } from '../../src/figures/figure-link.ts';
import { readView, writeView } from '../../src/figures/view-query.ts';
import { languages } from '../../src/i18n/language.ts';
import type { shareCards } from '../share/share-cards.ts';
import { embedPage } from './embed-page.ts';

/** Any page may frame this one; it runs its own script alone and asks nobody but this server. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  'frame-ancestors *',
].join('; ');

const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};

const themes = ['light', 'dark', 'system'] as const;

/** What of the address is the page's own, not the View's. */
function addressOf(query: URLSearchParams): string {
  const place = figurePage(`/${(query.get('path') ?? 'compare').replace(/^\//, '')}`) ?? { page: 'compare' };
  const view = writeView(readView(query));
  const lang = query.get('lang') === 'en' ? 'lang=en' : '';
  const search = [view, lang].filter((each) => each !== '').join('&');
  return search === '' ? pagePath(place) : `${pagePath(place)}?${search}`;
}

/** Answers `/embed?<View>`: the figure alone, for the frames of other sites. */
export function embedHandler(cardOf: ReturnType<typeof shareCards>): (request: Request) => Promise<Response> {
  return async ({ url, method, headers: asked }) => {
    const { searchParams } = new URL(url);
    const address = addressOf(searchParams);
    const { pathname, searchParams: search } = new URL(address, url);
    const { title, language } = await cardOf({
      path: pathname,
      search,
      origin: null,
      isWaiting: asked.get('Sec-Fetch-Mode') !== 'navigate',
    });
    const theme = themes.find((each) => each === searchParams.get('theme')) ?? 'light';
    const page = embedPage({
      language: languages.find((each) => each === searchParams.get('lang')) ?? language,
      theme,
      title,
      address,
    });
    return new Response(method === 'HEAD' ? null : page, { headers });
  };
}
