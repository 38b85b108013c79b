import { strToU8, zipSync, type Zippable } from 'fflate';
import { xml, xmlPart } from './xml.ts';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: slideLayout, chart, image … */
  readonly type: string;
  /** Relative to the part it belongs to. */
  readonly target: string;
}

/** One part of an Office file. `contentType` is null for media, whose type goes by their ending. */
export interface OfficePart {
  /** From the root, without a leading slash: ppt/slides/slide1.xml. */
  readonly path: string;
  readonly contentType: string | null;
  readonly body: string | Uint8Array;
  readonly relationships?: readonly Relationship[];
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

/** Types of what is told by its ending, as Open Packaging Conventions name them. */
const byEnding: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function typeOf(type: string): string {
  return type === 'core-properties' ? `${packaged}/relationships/metadata/core-properties` : `${office}/${type}`;
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  return xmlPart(
    xml(
      'Relationships',
      { xmlns: `${packaged}/relationships` },
      ...relationships.map(({ id, type, target }) =>
        xml('Relationship', { Id: id, Type: typeOf(type), Target: target }),
      ),
    ),
  );
}

function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/') + 1;
  return `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`;
}

function contentTypes(parts: readonly OfficePart[]): string {
  const endings = new Set(['rels', 'xml', ...parts.map(({ path }) => path.slice(path.lastIndexOf('.') + 1))]);
  const defaults = [...endings].flatMap((ending) => {
    const type = byEnding[ending];
    return type === undefined ? [] : [xml('Default', { Extension: ending, ContentType: type })];
  });
  const overrides = parts.flatMap(({ path, contentType }) =>
    contentType === null ? [] : [xml('Override', { PartName: `/${path}`, ContentType: contentType })],
  );
  return xmlPart(xml('Types', { xmlns: `${packaged}/content-types` }, ...defaults, ...overrides));
}

/** The first moment a ZIP can name: the same content must give the same bytes. */
const fixedTime = new Date(1980, 0, 1);

/** Parts and their relationships as the files of a package, by path. */
export function partFiles(parts: readonly OfficePart[]): Record<string, Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { path, body, relationships = [] } of parts) {
    files[path] = typeof body === 'string' ? strToU8(body) : body;
    if (relationships.length > 0) files[relationshipsPath(path)] = strToU8(relationshipsXml(relationships));
  }
  return files;
}

/**
 * Parts as an Office Open XML package: content types, relationships and all, in a ZIP. `roots` are the package's own
 * relationships. The same parts give the same bytes.
 */
export function officePackage(parts: readonly OfficePart[], roots: readonly Relationship[]): Uint8Array {
  const files = {
    '[Content_Types].xml': strToU8(contentTypes(parts)),
    '_rels/.rels': strToU8(relationshipsXml(roots)),
    ...partFiles(parts),
  };
  const zipped: Zippable = {};
  for (const [path, bytes] of Object.entries(files)) {
    // Pictures and workbooks are compressed already.
    zipped[path] = [bytes, { level: /\.(?:png|xlsx)$/.test(path) ? 0 : 6, mtime: fixedTime }];
  }
  return zipSync(zipped);
}
