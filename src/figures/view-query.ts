import { spreads, variations } from '../domain/composite/variation-names.ts';
import {
  figureKinds,
  transforms,
  benchmarkKinds,
  colourings,
  rankingForms,
  drawCounts,
  explanations,
  placesToGain,
  coverages,
  maxParks,
  maxMetrics,
  maxAmong,
  type View,
  defaultView,
} from './view.ts';

/** The largest seed that a link carries. */
const mostSeed = 999_999;

function oneOf<Choice extends string>(choices: readonly Choice[], text: string | null): Choice | null {
  return choices.find((choice) => choice === text) ?? null;
}

/** A whole number within these limits. */
function whole(text: string | null, least: number, most: number): number | null {
  const value = Number(text);
  return text !== null && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

const idPattern = /^[\p{L}\p{N}._/-]{1,80}$/u;

function id(text: string | null): string | null {
  return text !== null && idPattern.test(text) ? text : null;
}

function ids(text: string | null): string[] {
  return [...new Set((text ?? '').split(',').filter((each) => idPattern.test(each)))];
}

/** Codes of schemes, and the names readers gave them: any text that a link can carry. */
const schemePattern = /^[^\p{Cc}\p{Cs}]{1,16000}$/u;

function schemeText(text: string | null): string | null {
  return text !== null && schemePattern.test(text) ? text : null;
}

const groupPattern = /^(?:all|(?:level|province):[\p{L}\p{N}._-]{1,80})$/u;

function group(text: string | null): string | null {
  return text !== null && groupPattern.test(text) ? text : null;
}

function flag(text: string | null): boolean | null {
  return text === '1' ? true : text === '0' ? false : null;
}

function slots(text: string | null): (string | null)[] | null {
  if (text === null) return null;
  const seen = new Set<string>();
  const read = text
    .split(',')
    .slice(0, maxParks)
    .map((each) => {
      if (!idPattern.test(each) || seen.has(each)) return null;
      seen.add(each);
      return each;
    });
  return withoutTail(read);
}

function withoutTail(list: readonly (string | null)[]): (string | null)[] {
  const last = list.findLastIndex((each) => each !== null);
  return list.slice(0, last + 1);
}

/** The View of a link's query. Never throws: what is not understood falls back to its default. */
export function readView(query: URLSearchParams): View {
  const levels = query.get('levels');
  return {
    dataset: id(query.get('dataset')),
    release: id(query.get('release')),
    figure: oneOf(figureKinds, query.get('figure')) ?? defaultView.figure,
    parks: slots(query.get('parks')),
    metric: id(query.get('metric')),
    metrics: ids(query.get('metrics')).slice(0, maxMetrics),
    group: group(query.get('group')),
    focus: ids(query.get('focus')).slice(0, maxParks),
    x: id(query.get('x')),
    size: id(query.get('size')),
    colouring: oneOf(colourings, query.get('colouring')) ?? defaultView.colouring,
    shared: flag(query.get('shared')) ?? defaultView.shared,
    period: id(query.get('period')),
    from: id(query.get('from')),
    to: id(query.get('to')),
    transform: oneOf(transforms, query.get('transform')) ?? defaultView.transform,
    base: id(query.get('base')),
    per: id(query.get('per')),
    against: id(query.get('against')) ?? defaultView.against,
    benchmarks: benchmarkKinds.filter((kind) => ids(query.get('benchmarks')).includes(kind)),
    scale: oneOf(['linear', 'log'], query.get('scale')) ?? defaultView.scale,
    bridge: flag(query.get('bridge')),
    events: flag(query.get('events')) ?? defaultView.events,
    versus: id(query.get('versus')),
    levels: levels === null ? null : ids(levels),
    provinces: ids(query.get('provinces')),
    industries: ids(query.get('industries')),
    among: ids(query.get('among')).slice(0, maxAmong),
    coverage: coverages.find((share) => String(share) === query.get('coverage')) ?? defaultView.coverage,
    pinned: ids(query.get('pinned')).slice(0, maxParks),
    top: whole(query.get('top'), 3, 50) ?? defaultView.top,
    ranking: oneOf(rankingForms, query.get('ranking')) ?? defaultView.ranking,
    scheme: schemeText(query.get('scheme')),
    draws: drawCounts.find((count) => count === Number(query.get('draws'))) ?? defaultView.draws,
    seed: whole(query.get('seed'), 1, mostSeed) ?? defaultView.seed,
    spread: oneOf(spreads, query.get('spread')) ?? defaultView.spread,
    varied: variations.filter((each) => ids(query.get('varied')).includes(each)),
    first: whole(query.get('first'), 1, 50) ?? defaultView.first,
    pair: ids(query.get('pair')).slice(0, 2),
    explain: oneOf(explanations, query.get('explain')) ?? defaultView.explain,
    explained: id(query.get('explained')),
    places: placesToGain.find((count) => count === Number(query.get('places'))) ?? defaultView.places,
    show: oneOf(['chart', 'table'], query.get('show')) ?? defaultView.show,
  };
}

/** What a link says of each part of a View, defaults too; null where it says nothing. */
export function viewTexts(view: View): Record<string, string | null> {
  return {
    dataset: view.dataset,
    release: view.release,
    figure: view.figure,
    parks: view.parks === null ? null : withoutTail(view.parks).join(','),
    metric: view.metric,
    metrics: view.metrics.join(','),
    group: view.group,
    focus: view.focus.join(','),
    x: view.x,
    size: view.size,
    colouring: view.colouring,
    shared: view.shared ? '1' : '0',
    period: view.period,
    from: view.from,
    to: view.to,
    transform: view.transform,
    base: view.base,
    per: view.per,
    against: view.against,
    benchmarks: view.benchmarks.join(','),
    scale: view.scale,
    bridge: view.bridge === null ? null : view.bridge ? '1' : '0',
    events: view.events ? '1' : '0',
    versus: view.versus,
    levels: view.levels === null ? null : view.levels.join(','),
    provinces: view.provinces.join(','),
    industries: view.industries.join(','),
    among: view.among.join(','),
    coverage: String(view.coverage),
    pinned: view.pinned.join(','),
    top: String(view.top),
    ranking: view.ranking,
    scheme: view.scheme,
    draws: String(view.draws),
    seed: String(view.seed),
    spread: view.spread,
    varied: view.varied.join(','),
    first: String(view.first),
    pair: view.pair.join(','),
    explain: view.explain,
    explained: view.explained,
    places: String(view.places),
    show: view.show,
  };
}

/** The query of a View, in a fixed order, defaults left out; commas, colons and slashes stay readable. */
export function writeView(view: View): string {
  const defaults = viewTexts(defaultView);
  return Object.entries(viewTexts(view))
    .filter(([key, text]) => text !== null && text !== defaults[key])
    .map(
      ([key, text]) =>
        `${key}=${encodeURIComponent(text ?? '')
          .replaceAll('%2C', ',')
          .replaceAll('%3A', ':')
          .replaceAll('%2F', '/')}`,
    )
    .join('&');
}
