import * as z from 'zod/mini';
import type { Catalog } from '../../src/contract/catalog.ts';
import { figurePage, figureParts, type FigureLink } from '../../src/figures/figure-link.ts';
import { noVersus } from '../../src/figures/resolve-ranking.ts';
import type { ImageSize } from '../../src/exports/sizes.ts';
import { defaultView, type View } from '../../src/figures/view.ts';
import { readView, viewTexts } from '../../src/figures/view-query.ts';
import { languages } from '../../src/i18n/language.ts';
import { nearest } from '../nearest.ts';
import { badParameter } from '../problems.ts';
import { knownId, readQuery } from '../routes/route.ts';
import type { PictureJob } from './picture-job.ts';
import { isPictureSize, namedSizes, pictureSizeOf, sizeForms, sizeNames } from './picture-size.ts';

const text = z.optional(z.string());
const viewParameters = Object.keys(viewTexts(defaultView));

/** Every part of a View, as the address of a page has it, and how the picture is to look. */
export const pictureQuery = z.strictObject({
  ...Object.fromEntries(viewParameters.map((name) => [name, text])),
  path: text,
  part: text,
  lang: text,
  theme: text,
  updown: text,
  fonts: text,
});

const themes = ['light', 'dark', 'print'] as const;
const upDowns = ['red-up', 'green-up'] as const;
/** Inside the SVG, or those of whoever shows it: a page that stands on a machine with fonts needs no half megabyte of them. */
const fontChoices = ['inside', 'none'] as const;

/** The choice a parameter makes; the first where it is not given. Throws a 400 that names the nearest of those there are. */
function choice<Choice extends string>(
  search: URLSearchParams,
  name: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  const asked = search.get(name) ?? choices[0];
  const found = choices.find((each) => each === asked);
  if (found !== undefined) return found;
  throw badParameter(name, `"${asked}" is none of ${choices.join(', ')}.`, nearest(asked, choices));
}

function partsOf(list: string | null): string {
  return (list ?? '')
    .split(',')
    .filter((each) => each !== '')
    .sort()
    .join();
}

/** A page makes the best of any link; a picture nobody looks at before it is sent must be the one asked for. */
function requireRead(search: URLSearchParams, view: View): void {
  const read = viewTexts(view);
  for (const name of viewParameters) {
    const given = search.get(name);
    if (given === null || given === '' || partsOf(given) === partsOf(read[name] ?? null)) continue;
    throw badParameter(name, `"${given}" cannot be read as ${name}.`);
  }
}

/**
 * The picture's size, and the query without it. A View has a `size` too, the metric of a scatter's circles: a name of a picture's size means
 * the picture, so that both can be said.
 */
function withoutPictureSize(search: URLSearchParams): { readonly size: ImageSize; readonly rest: URLSearchParams } {
  const sizes = search.getAll('size');
  const named = sizes.filter(isPictureSize);
  const rest = new URLSearchParams([...search].filter(([name, value]) => name !== 'size' || !isPictureSize(value)));
  if (named.length > 1) throw badParameter('size', 'The size of the picture is given twice.');
  const asked = named[0] ?? namedSizes.hd.id;
  const size = pictureSizeOf(asked);
  if (size === null) throw badParameter('size', `No figure can be drawn at "${asked}". Sizes are ${sizeForms}.`);
  return { size, rest };
}

/** The picture a query asks for, but for what its format is. Throws a 400 that names the parameter which cannot be read. */
export function readPictureQuery(query: URLSearchParams): Omit<PictureJob, 'format'> {
  const { size, rest: search } = withoutPictureSize(query);
  readQuery(pictureQuery, search);
  const path = search.get('path') ?? 'compare';
  const place = figurePage(`/${path.replace(/^\//, '')}`);
  if (place === null)
    throw badParameter(
      'path',
      `"${path}" is no page of figures: compare, rankings, score, parks, parks/ID, or nothing for the overview.`,
    );
  const view = readView(search);
  requireRead(search, view);
  return {
    link: { place, view, part: choice(search, 'part', figureParts) },
    language: choice(search, 'lang', languages),
    size,
    theme: choice(search, 'theme', themes),
    hasFonts: choice(search, 'fonts', fontChoices) === 'inside',
    upDown: search.has('updown') ? choice(search, 'updown', upDowns) : null,
  };
}

/** Refuses ids that the dataset does not have: a 400 that names the parameter and the id nearest to it. */
export function requireIds({ view, place }: FigureLink, catalog: Catalog): void {
  const parks = catalog.parks.map(({ id }) => id);
  const metrics = catalog.metrics.map(({ id }) => id);
  const against = view.against === defaultView.against || view.against === 'best' ? [] : [view.against];
  const versus = view.versus === noVersus ? [] : [view.versus];
  const asked: readonly (readonly [name: string, ids: readonly (string | null)[], known: readonly string[]])[] = [
    ['path', place.page === 'park' ? [place.park] : [], parks],
    ['parks', view.parks ?? [], parks],
    ['focus', view.focus, parks],
    ['pinned', view.pinned, parks],
    ['among', view.among, parks],
    ['pair', view.pair, parks],
    ['explained', [view.explained], parks],
    ['against', against, parks],
    ['metric', [view.metric], metrics],
    ['metrics', view.metrics, metrics],
    ['x', [view.x], metrics],
    ['size', [view.size], [...sizeNames, ...metrics]],
    ['period', [view.period], catalog.periods],
    ['versus', versus, catalog.periods],
  ];
  for (const [name, ids, known] of asked) for (const id of ids) if (id !== null) knownId(name, id, known);
}
