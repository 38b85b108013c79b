import { unescapeXml } from '../unescape-xml.ts';
import type { OfficePart } from '../ooxml/package.ts';
import { words, xml, xmlPart } from '../ooxml/xml.ts';
import { officeFilesOf, partText, tagAttributes, targetsOf, type OfficeFiles } from './office-files.ts';
import type { Said } from './provenance.ts';
import { sha256Text } from './sha256.ts';
import { slideMarkNames, slideMarks, type SlideMarkName, type SlideMarks } from './slide-marks.ts';

const namespace = 'urn:x-parkscope:1/';
const dataStore = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const customProperties = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
/** Names a property as one that people add (MS-OLEPS 2.25). */
const userDefined = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
export const recordPath = 'customXml/item1.xml';

/** A slide that shows a figure. Its id stays with it when slides are moved or removed. */
export interface SlideRecord {
  readonly id: number;
  readonly path: string;
  readonly said: Said;
}

function marksText(marks: SlideMarks): string {
  return slideMarkNames.map((name) => marks[name]).join(' ');
}

/** An id for the data store that is the same for the same content. */
function storeId(content: string): string {
  const hash = sha256Text(content).toUpperCase();
  const parts = [hash.slice(0, 8), hash.slice(8, 12), hash.slice(12, 16), hash.slice(16, 20), hash.slice(20, 32)];
  return `{${parts.join('-')}}`;
}

/**
 * What a presentation says of where its figures come from: whole in the data store that office programs keep beside the slides, and in
 * short as properties of the document. `files` holds the slides as they will be saved.
 */
export function recordParts(files: OfficeFiles, records: readonly SlideRecord[]): OfficePart[] {
  const entries = records.map(({ id, path, said }) => {
    const marks = slideMarks(files, path);
    const record = { ...said, picture: sha256Text(marksText(marks)) };
    return xml('slide', { id, marks: marksText(marks) }, words('record', JSON.stringify(record)));
  });
  const record = xmlPart(xml('parkscope', { xmlns: namespace }, ...entries));
  const short = records.map(({ said }, index) =>
    xml(
      'property',
      { fmtid: userDefined, pid: index + 2, name: `Parkscope ${String(index + 1)}` },
      words('vt:lpwstr', `${said.release} ${said.check} sha256:${said.seal}`),
    ),
  );
  return [
    {
      path: recordPath,
      contentType: 'application/xml',
      body: record,
      relationships: [{ id: 'rId1', type: 'customXmlProps', target: 'itemProps1.xml' }],
    },
    {
      path: 'customXml/itemProps1.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
      body: xmlPart(
        xml(
          'ds:datastoreItem',
          { 'ds:itemID': storeId(record), 'xmlns:ds': dataStore },
          xml('ds:schemaRefs', {}, xml('ds:schemaRef', { 'ds:uri': namespace })),
        ),
      ),
    },
    {
      path: 'docProps/custom.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
      body: xmlPart(
        xml(
          'Properties',
          {
            xmlns: customProperties,
            'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
          },
          ...short,
        ),
      ),
    },
  ];
}

/** What a slide says, as JSON, and what of it is not as it was saved. */
export interface SlideText {
  /** Its place now, counted from 1; null where the slide was taken out. */
  readonly slide: number | null;
  readonly text: string;
  readonly picture: string;
  readonly altered: readonly SlideMarkName[];
}

/** The paths of the slides by their ids, in their order. */
function slidesOf(files: OfficeFiles): Map<number, string> {
  const targets = targetsOf(files, 'ppt/presentation.xml');
  const tags = partText(files, 'ppt/presentation.xml').matchAll(/<p:sldId\b[^>]*>/g);
  return new Map(
    [...tags].map(([tag]) => {
      const said = tagAttributes(tag);
      return [Number(said.get('id')), targets.get(said.get('r:id') ?? '')?.path ?? ''] as const;
    }),
  );
}

/** What the slides of a presentation say, and how many there are; null where they say nothing. */
export function pptxProvenanceTexts(
  pptx: Uint8Array,
): { readonly slides: number; readonly texts: readonly SlideText[] } | null {
  const files = officeFilesOf(pptx);
  if (files === null) return null;
  const path = Object.keys(files).find(
    (each) => /^customXml\/item\d+\.xml$/.test(each) && partText(files, each).includes(`xmlns="${namespace}"`),
  );
  if (path === undefined) return null;
  const slides = slidesOf(files);
  const order = [...slides.keys()];
  const entries = partText(files, path).matchAll(/<slide\b([^>]*)>\s*<record>([^<]*)<\/record>/g);
  const texts = [...entries].map(([, tag = '', text = '']): SlideText => {
    const said = tagAttributes(tag);
    const id = Number(said.get('id'));
    const own = slides.get(id);
    if (own === undefined) return { slide: null, text: unescapeXml(text), picture: '', altered: [] };
    const marks = slideMarks(files, own);
    const saved = (said.get('marks') ?? '').split(' ');
    return {
      slide: order.indexOf(id) + 1,
      text: unescapeXml(text),
      picture: sha256Text(marksText(marks)),
      altered: slideMarkNames.filter((name, index) => marks[name] !== saved[index]),
    };
  });
  return { slides: slides.size, texts };
}
