import { escapeXml } from '../svg-text.ts';

export type XmlAttributes = Readonly<Record<string, string | number | null>>;

/** An element with escaped attributes (null ones are left out) and children that are XML already. */
export function xml(name: string, attributes: XmlAttributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === null ? [] : [` ${key}="${escapeXml(String(value))}"`]))
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element that is one value: `<c:gapWidth val="60"/>`. */
export function val(name: string, value: string | number): string {
  return xml(name, { val: value });
}

/** An element that holds words. Spaces at its ends are kept. */
export function words(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** A whole part of a package. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
