import type { Scheme } from '../contract/scheme.ts';
import { methodCode, readingCode, readSchemeCode, schemeCode } from '../contract/scheme-code.ts';
import { indicatorsOf, totalWeights } from '../domain/composite/total-weights.ts';
import { weightPresets, type WeightPreset } from '../domain/composite/weight-presets.ts';

/** In what a scheme differs from the preset it was made from. */
export interface SchemeEdits {
  readonly weights: boolean;
  /** Other indicators, in other dimensions, or with other settings. */
  readonly indicators: boolean;
  readonly method: boolean;
  /** Made from official weights of dimensions the dataset does not have: a reader put the indicators there. */
  readonly isAssigned: boolean;
}

/** The scheme of a link, and the preset it is or was made from. */
export interface ChosenScheme {
  readonly scheme: Scheme;
  readonly preset: Pick<Scheme, 'id' | 'label'>;
  /** What a reader called it; a change of the scheme leaves the name behind. */
  readonly name: string | null;
  readonly edits: SchemeEdits;
  /** Whether its weights or indicators are not the preset's. */
  readonly isCustom: boolean;
}

const separator = ':';
export const longestSchemeName = 60;

/** A name as a link carries it: trimmed, one line, not too long; null where nothing is left. */
export function schemeName(text: string): string | null {
  const name = text
    .replaceAll(/[\p{Cc}\p{Cs}\s]+/gu, ' ')
    .trim()
    .slice(0, longestSchemeName)
    .trim();
  return name === '' ? null : name;
}

/** Weights in a link are rounded, so that those of a preset come back a hair off. */
const rounding = 1e-5;

function sharesById(scheme: Scheme): ReadonlyMap<string, number> {
  const weights = totalWeights(scheme);
  return new Map(indicatorsOf(scheme).map(({ id }, index) => [id, weights?.[index] ?? 0]));
}

/** Whether the dimensions are those of the official scheme, with its proportions. */
function hasOfficialWeights({ dimensions }: Scheme, { dimensions: official }: WeightPreset): boolean {
  const [own, published] = [dimensions, official].map((list) => list.reduce((sum, { weight }) => sum + weight, 0));
  if (own === undefined || published === undefined || own === 0 || dimensions.length !== official.length) return false;
  return dimensions.every(({ id, weight }) => {
    const there = official.find((each) => each.id === id);
    return there !== undefined && Math.abs(weight / own - there.weight / published) < rounding;
  });
}

function haveSameWeights(one: Scheme, other: Scheme): boolean {
  const [a, b] = [sharesById(one), sharesById(other)];
  return a.size === b.size && [...a].every(([id, share]) => Math.abs(share - (b.get(id) ?? NaN)) < rounding);
}

/** A scheme written out for a link: the id of what it was made from, and its code. */
export function schemeText(scheme: Scheme): string {
  return [scheme.id, schemeCode(scheme)].join(separator);
}

/** The same under a name. */
export function namedText(text: string, name: string): string {
  return [text, name].join(separator);
}

/** The value of `scheme` in a link: a preset's id, or id, code and name of what was made from it; null for the first preset itself. */
export function writeScheme(scheme: Scheme, presets: readonly Scheme[], name: string | null = null): string | null {
  const preset = presets.find(({ id }) => id === scheme.id);
  const isOurs = preset !== undefined || weightPresets.some(({ id }) => id === scheme.id);
  const [first] = presets;
  if (first === undefined) return null;
  if (name === null && preset !== undefined && schemeCode(preset) === schemeCode(scheme))
    return preset === first ? null : preset.id;
  const text = schemeText(isOurs ? scheme : { ...scheme, id: first.id });
  return name === null ? text : namedText(text, name);
}

/** What a link says of a scheme, before it is known which presets the figures allow. */
export interface WrittenScheme {
  readonly id: string;
  /** Null where the link names a preset only, or says nothing that is understood. */
  readonly scheme: Scheme | null;
  readonly name: string | null;
}

/** The preset named, the scheme written out, and its name in a link. Never throws. */
export function writtenScheme(text: string | null): WrittenScheme {
  const [id = '', code, ...name] = (text ?? '').split(separator);
  const scheme = code === undefined ? null : readSchemeCode(code, { id, label: { zh: id, en: id } });
  return { id, scheme, name: scheme === null ? null : schemeName(name.join(separator)) };
}

/** The preset as it is, its settings those of the preset: nothing of it was changed. */
function untouched(preset: Scheme): ChosenScheme {
  const edits = { weights: false, indicators: false, method: false, isAssigned: false };
  return { scheme: preset, preset, name: null, edits, isCustom: false };
}

/** The scheme a link says; what is not understood falls back to its preset, and that to the first. Null without presets. */
export function readScheme(text: string | null, presets: readonly Scheme[]): ChosenScheme | null {
  const written = writtenScheme(text);
  const [first] = presets;
  if (first === undefined) return null;
  const preset = presets.find(({ id }) => id === written.id);
  if (written.scheme === null) return untouched(preset ?? first);
  const official = preset === undefined ? weightPresets.find(({ id }) => id === written.id) : undefined;
  const { id, label } = preset ?? official ?? first;
  const scheme = { ...written.scheme, id, label };
  const of = preset ?? first;
  const edits: SchemeEdits = {
    weights: official === undefined ? !haveSameWeights(scheme, of) : !hasOfficialWeights(scheme, official),
    indicators: official !== undefined || readingCode(scheme) !== readingCode(of),
    method: methodCode(scheme) !== methodCode(of),
    isAssigned: official !== undefined,
  };
  return {
    scheme,
    preset: { id, label },
    name: written.name,
    edits,
    isCustom: edits.weights || edits.indicators,
  };
}
