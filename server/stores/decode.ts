import type { Localized } from '../../src/contract/localized.ts';
import { Confidence, Cumulative, type Observation, Qualifier, Role, Status } from '../../src/contract/observation.ts';
import type { CatalogPlaces } from './places.ts';

/** What a database gives for a cell of a row. */
export type Cell = unknown;

function numeric(cell: Cell): number {
  if (typeof cell !== 'number') throw new Error('The store holds a number that is none.');
  return cell;
}

function at<Item>(list: readonly Item[], cell: Cell): Item {
  const item = list[numeric(cell)];
  if (item === undefined) throw new Error('The store holds a number that its catalog does not know.');
  return item;
}

function text(cell: Cell): string | null {
  return typeof cell === 'string' ? cell : null;
}

function localized(zh: Cell, en: Cell): Localized | null {
  return typeof zh === 'string' && typeof en === 'string' ? { zh, en } : null;
}

/** One row of `selectObservations`, cells in the order selected. */
export function decode(cells: readonly Cell[], { parks, metrics, periods, sources }: CatalogPlaces): Observation {
  const [park, metric, period, value, decimals, qualifier, status, role, cumulative, source, ...rest] = cells;
  const [confidence, primary, printed, asOf, quote, note, noteEnglish] = rest;
  return {
    park: at(parks.ids, park),
    metric: at(metrics.ids, metric),
    period: at(periods.ids, period),
    value: typeof value === 'number' ? value : null,
    decimals: numeric(decimals),
    printed: text(printed),
    qualifier: at(Qualifier.options, qualifier),
    status: at(Status.options, status),
    role: at(Role.options, role),
    cumulative: at(Cumulative.options, cumulative),
    asOf: text(asOf),
    source: numeric(source) < 0 ? null : at(sources.ids, source),
    quote: text(quote),
    confidence: numeric(confidence) < 0 ? null : at(Confidence.options, confidence),
    note: localized(note, noteEnglish),
    primary: primary === 1,
  };
}
