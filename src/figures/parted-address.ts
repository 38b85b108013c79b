import { figureParts, type FigurePart } from './figure-link.ts';

/** An address with its part behind a #, as `figureAddress` writes it, taken apart. */
export function partedAddress(text: string): { readonly address: string; readonly part: FigurePart } {
  const [address = '', named] = text.split('#');
  return { address, part: figureParts.find((part) => part === named) ?? 'main' };
}
