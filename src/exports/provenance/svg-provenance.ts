import { unescapeXml } from '../unescape-xml.ts';
import { escapeXml } from '../svg-text.ts';
import type { Provenance, Said } from './provenance.ts';
import { sha256Text } from './sha256.ts';

const element = /<metadata id="parkscope">([\s\S]*?)<\/metadata>\n?/;
/** Fonts are put in last: they say how letters look, not which there are. */
const fonts = /@font-face\{[^}]*\}/g;

/** SHA-256 of what an SVG draws: without its metadata and its fonts. */
export function svgPictureHash(svg: string): string {
  return sha256Text(svg.replace(element, '').replaceAll(fonts, ''));
}

/** The picture of `figureImage` with what it says of where it comes from. */
export function withSvgProvenance(svg: string, said: Said): string {
  const whole: Provenance = { ...said, picture: svgPictureHash(svg) };
  const metadata = `<metadata id="parkscope">${escapeXml(JSON.stringify(whole))}</metadata>\n`;
  return svg.replace('<style>', () => `${metadata}<style>`);
}

/** What an SVG says of where it comes from, as JSON; null where it says nothing. */
export function svgProvenanceText(svg: string): string | null {
  const found = element.exec(svg)?.[1];
  return found === undefined ? null : unescapeXml(found);
}
