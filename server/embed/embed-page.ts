import type { Language } from '../../src/i18n/language.ts';
import { escapeHtml } from '../share/escape-html.ts';

interface EmbedPage {
  readonly language: Language;
  readonly theme: 'light' | 'dark' | 'system';
  readonly title: string;
  /** The page that shows the same View, within this application. */
  readonly address: string;
}

const words = {
  zh: { lang: 'zh-CN', open: '在园区对标中打开', loading: '正在加载……', script: '此图需要 JavaScript。' },
  en: { lang: 'en', open: 'Open in Parkscope', loading: 'Loading …', script: 'This figure needs JavaScript.' },
} as const;

/** Colours of the application's light and dark surface. */
const style = `
:root{color-scheme:light;--surface:#fff;--ink:#1c2127;--ink-2:#4a525b;--accent:#17537a}
:root[data-theme=dark]{color-scheme:dark;--surface:#1b1f24;--ink:#e9e6df;--ink-2:#b4b8bc;--accent:#7fb4d6}
@media (prefers-color-scheme:dark){:root[data-theme=system]{color-scheme:dark;--surface:#1b1f24;--ink:#e9e6df;--ink-2:#b4b8bc;--accent:#7fb4d6}}
*{box-sizing:border-box;margin:0}
html,body{height:100%}
body{display:flex;flex-direction:column;background:var(--surface);color:var(--ink);font:14px/22px 'Noto Sans SC','Noto Sans CJK SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',system-ui,sans-serif}
#figure{flex:1;min-height:0}
#figure svg{display:block;width:100%;height:100%}
#loading,#problem,noscript{position:absolute;inset:0 0 auto;padding:24px;color:var(--ink-2)}
footer{padding:0 12px 6px;text-align:right;font-size:12px;line-height:18px}
a{color:var(--accent)}
`;

/** A page that holds a figure and nothing else; `public/embed.js` draws it at the size of its frame. */
export function embedPage({ language, theme, title, address }: EmbedPage): string {
  const { lang, open, loading, script } = words[language];
  return `<!doctype html>
<html lang="${lang}" data-theme="${theme}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex" />
    <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
    <title>${escapeHtml(title)}</title>
    <style>${style}</style>
    <script src="/embed.js" defer></script>
  </head>
  <body data-state="loading">
    <main id="figure" aria-live="polite"><p id="loading">${loading}</p></main>
    <p id="problem" role="alert" hidden></p>
    <noscript>${script}</noscript>
    <footer><a href="${escapeHtml(address)}" target="_blank" rel="noopener">${open}</a></footer>
  </body>
</html>
`;
}
