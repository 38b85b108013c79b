import { strFromU8 } from 'fflate';
import { ZipError, zipParts, type ZipParts } from '../ooxml/zip-parts.ts';

/** The parts of an Office file by path. */
export type OfficeFiles = ZipParts;

/** An Office file taken apart; null where the bytes are none, or more than can be read. */
export function officeFilesOf(bytes: Uint8Array): OfficeFiles | null {
  try {
    return zipParts(bytes);
  } catch (error) {
    if (error instanceof ZipError) return null;
    throw error;
  }
}

/** A part as text; empty where there is none. */
export function partText(files: OfficeFiles, path: string): string {
  const part = files[path];
  return part === undefined ? '' : strFromU8(part);
}

/** The attributes of an element's tag. */
export function tagAttributes(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
}

function absolute(base: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else folders.push(step);
  }
  return folders.join('/');
}

export interface Target {
  /** The last word of its type: slide, chart, image … */
  readonly type: string;
  readonly path: string;
}

/** Where the relationships of a part lead, by id. */
export function targetsOf(files: OfficeFiles, path: string): ReadonlyMap<string, Target> {
  const cut = path.lastIndexOf('/') + 1;
  const own = partText(files, `${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
  return new Map(
    [...own.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => {
      const said = tagAttributes(tag);
      const type = said.get('Type') ?? '';
      const target = { type: type.slice(type.lastIndexOf('/') + 1), path: absolute(path, said.get('Target') ?? '') };
      return [said.get('Id') ?? '', target] as const;
    }),
  );
}
