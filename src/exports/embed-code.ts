import type { Language } from '../i18n/language.ts';
import { partedAddress } from '../figures/parted-address.ts';
import { escapeXml } from './svg-text.ts';

export interface EmbedChoice {
  /** The figure's address within the application, as `figureAddress` writes it. */
  readonly link: string;
  readonly origin: string;
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** What screen readers call the frame. */
  readonly title: string;
}

const framePx = 480;

/** HTML that shows a figure in another site's page: a frame as wide as its column, loaded when it comes into view. */
export function embedCode({ link, origin, language, theme, title }: EmbedChoice): string {
  const { address, part } = partedAddress(link);
  const { pathname, searchParams } = new URL(address, origin);
  const query = new URLSearchParams({ path: pathname.slice(1) });
  for (const [name, value] of searchParams) query.append(name, value);
  if (part !== 'main') query.set('part', part);
  query.set('lang', language);
  if (theme === 'dark') query.set('theme', theme);
  const source = new URL(`/embed?${query.toString()}`, origin).href;
  const style = `width:100%;height:${String(framePx)}px;border:0`;
  return `<iframe src="${escapeXml(source)}" title="${escapeXml(title)}" style="${style}" loading="lazy"></iframe>`;
}
