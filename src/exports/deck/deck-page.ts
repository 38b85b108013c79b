import type { Theme } from '../../charts/palette.ts';
import { palettes } from '../../charts/palette.ts';
import { figureFontFamily } from '../../charts/style.ts';
import type { Language } from '../../i18n/language.ts';
import { escapeXml } from '../svg-text.ts';
import script from './offline-show.js?raw';

/** A slide as the page holds it. */
export interface PageSlide {
  /** Without fonts: the page has them once for all. */
  readonly svg: string;
  readonly name: string;
  readonly notes: string;
}

export interface DeckPage {
  readonly title: string;
  readonly language: Language;
  readonly theme: Theme;
  readonly slides: readonly PageSlide[];
  /** The faces of every character on the slides and beside them, as CSS. */
  readonly faces: string;
}

const words = {
  zh: { help: '→ 下一张 · ← 上一张 · b 黑屏 · n 讲稿 · r 自动换页 · f 全屏', notes: '讲稿' },
  en: { help: '→ next · ← previous · b black · n notes · r advance by itself · f full screen', notes: 'Notes' },
} as const;

/** The words the page shows beside its slides, for its fonts. */
export function wordsBeside(slides: readonly PageSlide[], language: Language): string {
  const { help, notes } = words[language];
  return [help, notes, '0123456789 /', ...slides.map((slide) => slide.notes)].join('');
}

/** Ids of one drawing made its own, so that several stand in one page; and no fixed size, so that it fills its slide. */
export function ownSvg(svg: string, place: number): string {
  const own = `s${String(place + 1)}-`;
  return svg
    .replaceAll(/ id="([^"]+)"/g, ` id="${own}$1"`)
    .replaceAll(/url\(#([^)]+)\)/g, `url(#${own}$1)`)
    .replaceAll(/ (xlink:href|href)="#([^"]+)"/g, ` $1="#${own}$2"`)
    .replace(/(<svg[^>]*?) width="[^"]*" height="[^"]*"/, '$1');
}

function styleOf(theme: Theme, faces: string): string {
  const { surface, ink, ink2, rule, accent } = palettes[theme];
  return `${faces}
*{box-sizing:border-box;margin:0}
html{background:${surface};color:${ink};font:16px/1.5 ${figureFontFamily}}
svg{display:block;width:100%;height:100%}
.slide{aspect-ratio:16/9;border-bottom:1px solid ${rule}}
.notes{padding:16px 24px;color:${ink2};white-space:pre-wrap}
#position,#help,#progress{display:none}
#status{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.is-showing,.is-showing body{height:100%;overflow:hidden}
.is-showing .slide{position:fixed;inset:0;display:grid;grid-template-rows:minmax(0,1fr) auto;aspect-ratio:auto;border:0;visibility:hidden}
.is-showing .slide.is-current{visibility:visible}
.is-showing .notes{display:none;max-height:34vh;overflow:auto;border-top:1px solid ${rule};font-size:20px}
.is-showing.has-notes .notes{display:block}
.is-showing #progress{display:block;position:fixed;inset:auto 0 0;height:3px;background:${accent};transform-origin:left}
.is-showing.has-notes #position,.is-showing.has-notes #help{display:block;position:fixed;top:8px;padding:2px 8px;background:${surface};color:${ink2};font-size:14px}
#position{right:8px}
#help{left:8px}
.is-blank body::after{content:"";position:fixed;inset:0;background:#000}
@page{size:338.67mm 190.5mm;margin:0}
@media print{.is-showing,.is-showing body{height:auto;overflow:visible}.slide,.is-showing .slide{position:static;display:block;visibility:visible;width:338.6mm;height:190.4mm;break-after:page;break-inside:avoid;border:0}.notes,.is-showing .notes,#progress,#position,#help{display:none!important}}`;
}

function slideHtml({ svg, name, notes }: PageSlide, place: number, { slides, language }: DeckPage): string {
  const label = `${String(place + 1)} / ${String(slides.length)} ${name}`;
  const said =
    notes.trim() === '' ? '' : `<aside class="notes" aria-label="${words[language].notes}">${escapeXml(notes)}</aside>`;
  return `<section class="slide" aria-label="${escapeXml(label)}">${ownSvg(svg, place)}${said}</section>`;
}

/**
 * One HTML file that presents itself from disk: slides inline, their fonts inside, a script for keys, and a policy that lets it ask
 * nothing of any network. Without scripts the slides stand one under the other; printed, each takes a page. Pure.
 */
export function deckPage(page: DeckPage): string {
  const { title, language, theme, slides, faces } = page;
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; font-src data:; img-src data:";
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Parkscope">
<title>${escapeXml(title)}</title>
<style>${styleOf(theme, faces)}</style>
</head>
<body>
<main>
${slides.map((slide, place) => slideHtml(slide, place, page)).join('\n')}
</main>
<i id="progress" aria-hidden="true"></i>
<span id="position" aria-hidden="true"></span>
<span id="help" aria-hidden="true">${words[language].help}</span>
<p id="status" role="status"></p>
<script>${script}</script>
</body>
</html>
`;
}
