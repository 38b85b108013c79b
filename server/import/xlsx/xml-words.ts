import { unescapeXml } from '../../../src/exports/unescape-xml.ts';

/** A text of a workbook with its entities undone, and the signs XML cannot hold, which Excel writes as _x000D_ (ECMA-376, ST_Xstring). */
export function unescaped(text: string): string {
  const plain = unescapeXml(text);
  return plain.includes('_x')
    ? plain.replace(/_x([\dA-F]{4})_/gi, (_, hex: string) =>
        hex === '0000' ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
      )
    : plain;
}

/** An attribute of an opening tag, or null. */
export function attribute(tag: string, name: string): string | null {
  const at = tag.indexOf(` ${name}=`);
  if (at < 0) return null;
  const start = at + name.length + 2;
  const quote = tag[start];
  const end = quote === '"' || quote === "'" ? tag.indexOf(quote, start + 1) : -1;
  return end < 0 ? null : unescaped(tag.slice(start + 1, end));
}

export interface XmlPiece {
  readonly tag: string;
  readonly inner: string;
  /** Where it stands in the text. */
  readonly from: number;
  readonly to: number;
}

/** The elements of a name, each with its opening tag and what stands within it. Elements of one name must not lie within each other. */
export function* elements(xml: string, name: string): Generator<XmlPiece> {
  const open = new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])`, 'g');
  const close = new RegExp(`</(?:\\w+:)?${name}\\s*>`, 'g');
  for (let found = open.exec(xml); found !== null; found = open.exec(xml)) {
    const end = xml.indexOf('>', found.index);
    if (end < 0) return;
    const tag = xml.slice(found.index, end);
    if (tag.endsWith('/')) {
      yield { tag, inner: '', from: found.index, to: end + 1 };
      open.lastIndex = end + 1;
      continue;
    }
    close.lastIndex = end + 1;
    const closing = close.exec(xml);
    if (closing === null) return;
    yield { tag, inner: xml.slice(end + 1, closing.index), from: found.index, to: close.lastIndex };
    open.lastIndex = close.lastIndex;
  }
}

/** The words of a string item: all its runs, without the readings (phonetic guides) that stand beside them. */
export function stringItem(inner: string): string {
  let spoken = '';
  let at = 0;
  for (const { from, to } of inner.includes('rPh') ? elements(inner, 'rPh') : []) {
    spoken += inner.slice(at, from);
    at = to;
  }
  spoken += inner.slice(at);
  return [...elements(spoken, 't')].map(({ inner: words }) => unescaped(words)).join('');
}
