import { strToU8, zlibSync } from 'fflate';
import { joinedBytes } from '../joined-bytes.ts';

/** The objects of a PDF file (ISO 32000-1, 7.3 and 7.5), numbered from 1 as they come. */
export interface PdfObjects {
  /** A number for an object that others point to before it can be written. */
  readonly reserve: () => number;
  /** Writes an object; gives its number. */
  readonly add: (body: string, number?: number) => number;
  /** Writes a compressed stream with these entries beside its length; gives its number. */
  readonly addStream: (data: Uint8Array, entries?: string) => number;
  /** The whole file. `root` is its catalogue, `info` its information dictionary. */
  readonly bytes: (root: number, info: number) => Uint8Array;
}

export function reference(number: number): string {
  return `${String(number)} 0 R`;
}

/** Up to four decimals, as short as it can be written. */
export function pdfNumber(value: number): string {
  const rounded = Math.round(value * 1e4) / 1e4;
  return rounded === 0 ? '0' : rounded.toFixed(4).replace(/\.?0+$/, '');
}

/** A number as the four digits of a hexadecimal string. */
export function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** The UTF-16 units of a text as hexadecimal digits. */
export function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}

/** A text string of a dictionary, in UTF-16 with its mark, so that any script stands in it. */
export function pdfText(text: string): string {
  return `<feff${utf16(text)}>`;
}

/** Objects, each with its number and its end, as a whole file (7.5). `root` is its catalogue, `info` its information dictionary. */
export function pdfFile(objects: readonly Uint8Array[], root: number, info: number): Uint8Array<ArrayBuffer> {
  // Four bytes above 127 tell mail programs that this is no text.
  const head = new Uint8Array([...strToU8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a]);
  let at = head.length;
  const places = objects.map((object) => {
    const place = `${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return place;
  });
  const count = String(objects.length + 1);
  const trailer = `trailer\n<</Size ${count}/Root ${reference(root)}/Info ${reference(info)}>>\nstartxref\n${String(at)}\n%%EOF\n`;
  return joinedBytes([
    head,
    ...objects,
    strToU8(`xref\n0 ${count}\n0000000000 65535 f \n${places.join('')}${trailer}`),
  ]);
}

/** An empty file to put objects in. The same objects give the same bytes. */
export function pdfObjects(): PdfObjects {
  const objects: (Uint8Array | null)[] = [];
  const reserve = (): number => objects.push(null);
  const put = (number: number, parts: readonly Uint8Array[]): number => {
    objects[number - 1] = joinedBytes([strToU8(`${String(number)} 0 obj\n`), ...parts, strToU8('\nendobj\n')]);
    return number;
  };
  return {
    reserve,
    add: (body, number = reserve()) => put(number, [strToU8(body)]),
    addStream: (data, entries = '') => {
      const packed = zlibSync(data);
      const head = `<<${entries}/Filter/FlateDecode/Length ${String(packed.length)}>>stream\n`;
      return put(reserve(), [strToU8(head), packed, strToU8('\nendstream')]);
    },
    bytes: (root, info) => {
      const written = objects.map((object, index) => {
        if (object === null) throw new RangeError(`Object ${String(index + 1)} was reserved and never written.`);
        return object;
      });
      return pdfFile(written, root, info);
    },
  };
}
