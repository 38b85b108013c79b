import type { OfficePart, Relationship } from './package.ts';
import { words, xml, xmlPart } from './xml.ts';

export interface DocumentProperties {
  readonly title: string;
  readonly description: string;
  /** Release and check code of what is inside. */
  readonly keywords: string;
  /** ISO date of the release: a file made twice is the same file. */
  readonly created: string;
}

const created = (name: string, at: string): string =>
  xml(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${at.slice(0, 10)}T00:00:00Z`);

/** What the file manager shows of an Office file. */
export function propertyParts({ title, description, keywords, created: at }: DocumentProperties): OfficePart[] {
  const core = xml(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    words('dc:title', title),
    words('dc:creator', 'Parkscope'),
    words('cp:keywords', keywords),
    words('dc:description', description),
    created('dcterms:created', at),
    created('dcterms:modified', at),
  );
  const app = xml(
    'Properties',
    { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' },
    words('Application', 'Parkscope'),
  );
  return [
    {
      path: 'docProps/core.xml',
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
      body: xmlPart(core),
    },
    {
      path: 'docProps/app.xml',
      contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      body: xmlPart(app),
    },
  ];
}

export const propertyRoots: readonly Relationship[] = [
  { id: 'rIdCore', type: 'core-properties', target: 'docProps/core.xml' },
  { id: 'rIdApp', type: 'extended-properties', target: 'docProps/app.xml' },
];
