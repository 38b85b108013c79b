import type { Scheme } from '../contract/scheme.ts';
import { readSchemeCode, schemeCode } from '../contract/scheme-code.ts';
import { totalWeights } from '../domain/composite/total-weights.ts';

/** The scheme of a link, and the preset it is or was made from. */
export interface ChosenScheme {
  readonly scheme: Scheme;
  readonly preset: Scheme;
  /** Whether any weight differs from the preset's. */
  readonly isCustom: boolean;
}

const separator = ':';

/** Weights in a link are rounded, so that those of a preset come back a hair off. */
const rounding = 1e-5;

function sameWeights(one: Scheme, other: Scheme): boolean {
  const indicators = (scheme: Scheme) =>
    scheme.dimensions.flatMap((each) => each.indicators.map(({ id }) => id)).join();
  if (indicators(one) !== indicators(other)) return false;
  const [a, b] = [totalWeights(one), totalWeights(other)];
  return a !== null && b !== null && a.every((weight, at) => Math.abs(weight - (b[at] ?? 0)) < rounding);
}

/** The value of `scheme` in a link: a preset's id, or id and code of what was made from it; null for the first preset itself. */
export function writeScheme(scheme: Scheme, presets: readonly Scheme[]): string | null {
  const preset = presets.find(({ id }) => id === scheme.id) ?? presets[0];
  if (preset === undefined) return null;
  if (schemeCode(preset) === schemeCode(scheme)) return preset === presets[0] ? null : preset.id;
  return `${preset.id}${separator}${schemeCode(scheme)}`;
}

/** What a link says of a scheme, before it is known which presets the figures allow. */
export interface WrittenScheme {
  readonly id: string;
  /** Null where the link names a preset only, or says nothing that is understood. */
  readonly scheme: Scheme | null;
}

/** The preset named and the scheme written out in a link. Never throws. */
export function writtenScheme(text: string | null): WrittenScheme {
  const [id = '', ...rest] = (text ?? '').split(separator);
  if (rest.length === 0) return { id, scheme: null };
  return { id, scheme: readSchemeCode(rest.join(separator), { id, label: { zh: id, en: id } }) };
}

/** The scheme a link says; what is not understood falls back to its preset, and that to the first. Null without presets. */
export function readScheme(text: string | null, presets: readonly Scheme[]): ChosenScheme | null {
  const written = writtenScheme(text);
  const preset = presets.find(({ id }) => id === written.id) ?? presets[0];
  if (preset === undefined) return null;
  const { id, label } = preset;
  const scheme = written.scheme === null ? preset : { ...written.scheme, id, label };
  return { scheme, preset, isCustom: written.scheme !== null && !sameWeights(scheme, preset) };
}
