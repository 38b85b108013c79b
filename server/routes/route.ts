import * as z from 'zod/mini';
import type { Catalog, Metric } from '../../src/contract/catalog.ts';
import type { Slice } from '../../src/contract/slice.ts';
import { badParameter, ProblemError, unknownId } from '../problems.ts';
import type { MetricsReader } from '../store.ts';
import type { StoredCatalog } from '../stored-catalog.ts';

export interface RouteRequest {
  readonly store: MetricsReader;
  readonly params: Readonly<Record<string, string>>;
  readonly search: URLSearchParams;
}

/** A route that answers JSON. `answer` is the contract's schema; `query` the parameters it takes, any other being an error. */
export interface Route {
  /** Below the API's base, parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodMiniObject;
  readonly answer: z.ZodMiniType;
  respond(request: RouteRequest): Promise<unknown>;
}

/** A route that answers with a slice, to the server's own parts too. */
export interface SliceRoute extends Route {
  respond(request: RouteRequest): Promise<Slice>;
}

/** A route that is asked with a JSON body. `body` is its schema. */
export interface PostRoute extends Omit<Route, 'respond'> {
  readonly body: z.ZodMiniType;
  /** True where nobody may ask without a token. */
  readonly needsToken?: boolean;
  respond(request: RouteRequest, raw: Request): Promise<unknown>;
}

export const noQuery = z.strictObject({});

/** Ids split by commas; an empty text asks for no restriction, as does leaving the parameter out. */
export const idList = z.optional(z.string());

function listOf(text: string | undefined): string[] | undefined {
  return text === undefined || text === '' ? undefined : [...new Set(text.split(','))];
}

/** The query of a request. Throws a 400 that names the parameter which is unknown, repeated, missing or malformed. */
export function readQuery<Schema extends z.ZodMiniObject>(schema: Schema, search: URLSearchParams): z.infer<Schema> {
  const given: Record<string, string> = {};
  for (const [key, value] of search) {
    if (given[key] !== undefined) throw badParameter(key, `The parameter "${key}" is given twice.`);
    given[key] = value;
  }
  const read = z.safeParse(schema, given);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0];
  const reason =
    issue?.code === 'unrecognized_keys'
      ? 'is not known here'
      : given[String(field)] === undefined
        ? 'is missing'
        : 'is not valid';
  throw badParameter(String(field), `The parameter "${String(field)}" ${reason}.`);
}

function param({ params }: RouteRequest, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`The route has no parameter "${name}".`);
  return value;
}

/** The catalog of the dataset the path names, or a 404. */
export async function requireCatalog(request: RouteRequest): Promise<StoredCatalog> {
  const id = param(request, 'dataset');
  const catalog = await request.store.catalog(id);
  if (catalog !== null) return catalog;
  const known = await request.store.datasets();
  throw unknownId(
    'dataset',
    id,
    known.map((each) => each.id),
  );
}

/** The id the path gives for `field`, or a 404 with the known id nearest to it. */
export function requireId(request: RouteRequest, field: string, known: readonly string[]): string {
  const id = param(request, field);
  if (!known.includes(id)) throw unknownId(field, id, known);
  return id;
}

/** The metric of this id; the id must have been checked. */
export function metricOf(catalog: Catalog, id: string): Metric {
  const metric = catalog.metrics.find((each) => each.id === id);
  if (metric === undefined) throw new ProblemError(404, `No metric has the id "${id}".`);
  return metric;
}

/** The id a query parameter gives; a 400 that names the parameter, and the known id nearest to it, otherwise. */
export function knownId(field: string, id: string, known: readonly string[]): string {
  if (known.includes(id)) return id;
  const { details, message } = unknownId(field, id, known);
  throw badParameter(field, message, details.nearest);
}

/** Ids of a query parameter, each of which must be known; undefined where it does not restrict. */
export function knownIds(field: string, text: string | undefined, known: readonly string[]): string[] | undefined {
  return listOf(text)?.map((id) => knownId(field, id, known));
}
