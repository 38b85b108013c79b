import { strFromU8, strToU8 } from 'fflate';
import { joinedBytes } from '../joined-bytes.ts';
import { unescapeXml } from '../unescape-xml.ts';
import { objectText, pageNumbers, pdfParts, referred, type PdfParts } from '../pdf/pdf-file.ts';
import { pdfFile, reference } from '../pdf/pdf-objects.ts';
import { escapeXml } from '../svg-text.ts';
import type { Said } from './provenance.ts';
import { sha256 } from './sha256.ts';

/** What a page says, as JSON. */
export interface PageText {
  /** Counted from 1. */
  readonly page: number;
  readonly text: string;
  /** SHA-256 of the page as it is; empty where the file is not as it was written, and no page of it can be vouched for. */
  readonly picture: string;
}

/** The packet of the catalogue, which is no part of what is drawn. */
function packetNumber({ objects, root }: PdfParts): number {
  return referred(objectText(objects[root - 1]), 'Metadata');
}

/**
 * SHA-256 of each page: of its own objects, and of all that pages share (fonts, their order, the way to them). The packet, which says the
 * hashes, is left out.
 */
function pageHashes(parts: PdfParts): string[] {
  const pages = pageNumbers(parts).map((number) => {
    const content = referred(objectText(parts.objects[number - 1]), 'Contents');
    return [number, content] as const;
  });
  const own = new Set([...pages.flat(), packetNumber(parts)]);
  const shared = sha256(joinedBytes(parts.objects.filter((_, index) => !own.has(index + 1))));
  const ends = strToU8(`${shared} ${String(parts.root)} ${String(parts.info)}`);
  return pages.map((numbers) =>
    sha256(joinedBytes([...numbers.map((number) => parts.objects[number - 1] ?? new Uint8Array()), ends])),
  );
}

/** An XMP packet (ISO 16684-1) that no program is invited to rewrite; uncompressed, as packets are looked for by their marks. */
function packet(entries: readonly { readonly page: number; readonly said: Said; readonly picture: string }[]): string {
  const items = entries.map(
    ({ page, said, picture }) =>
      `<rdf:li rdf:parseType="Resource"><parkscope:page>${String(page)}</parkscope:page><parkscope:link>${escapeXml(said.link)}</parkscope:link><parkscope:release>${escapeXml(said.release)}</parkscope:release><parkscope:check>${said.check}</parkscope:check><parkscope:record>${escapeXml(JSON.stringify({ ...said, picture }))}</parkscope:record></rdf:li>`,
  );
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:parkscope="urn:x-parkscope:1/"><parkscope:figures><rdf:Seq>
${items.join('\n')}
</rdf:Seq></parkscope:figures></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/**
 * A PDF of ours with what its pages say of where they come from, in an XMP packet; null for a page that shows no figure. The file as it is
 * where no page says anything. Throws RangeError for a PDF that another program wrote.
 */
export function withPdfProvenance(pdf: Uint8Array, pages: readonly (Said | null)[]): Uint8Array {
  if (pages.every((said) => said === null)) return pdf;
  const plain = pdfParts(pdf);
  if (plain === null) throw new RangeError('This is no PDF of ours.');
  const { root, info } = plain;
  const number = plain.objects.length + 1;
  const objects = plain.objects.map((object, index) =>
    index + 1 === root
      ? strToU8(objectText(object).replace('/Type/Catalog', `/Type/Catalog/Metadata ${reference(number)}`), true)
      : object,
  );
  const hashes = pageHashes({ objects, root, info });
  const entries = pages.flatMap((said, index) =>
    said === null ? [] : [{ page: index + 1, said, picture: hashes[index] ?? '' }],
  );
  const xmp = strToU8(packet(entries));
  const head = `${String(number)} 0 obj\n<</Type/Metadata/Subtype/XML/Length ${String(xmp.length)}>>stream\n`;
  return pdfFile([...objects, joinedBytes([strToU8(head), xmp, strToU8('\nendstream\nendobj\n')])], root, info);
}

/** What the pages of a PDF say; empty where they say nothing. Also of one another program wrote anew, where it kept the packet. */
export function pdfProvenanceTexts(pdf: Uint8Array): PageText[] {
  const letters = strFromU8(pdf, true);
  const from = letters.indexOf('<parkscope:figures>');
  const to = letters.indexOf('</parkscope:figures>', from);
  if (from < 0 || to < 0) return [];
  const parts = pdfParts(pdf);
  const hashes = parts === null ? [] : pageHashes(parts);
  const items = new TextDecoder().decode(pdf.subarray(from, to));
  const said = items.matchAll(/<parkscope:page>(\d+)<[\s\S]*?<parkscope:record>([^<]*)</g);
  return [...said].map(([, page, record = '']) => ({
    page: Number(page),
    text: unescapeXml(record),
    picture: hashes[Number(page) - 1] ?? '',
  }));
}

/** How many pages a PDF of ours has; null for another's. */
export function pdfPageCount(pdf: Uint8Array): number | null {
  const parts = pdfParts(pdf);
  return parts === null ? null : pageNumbers(parts).length;
}
