import * as z from 'zod/mini';
import { Problem } from '../src/contract/problem.ts';
import { pictureQuery } from './images/picture-query.ts';
import { sizeForms } from './images/picture-size.ts';
import { figureAuditPath } from './routes/figure-audit-csv.ts';
import { figurePaths } from './routes/figures.ts';
import { templateBookPath, templateCsvPath, templateQuery, workbookType } from './routes/import-template.ts';
import { observationsPath, observationsQuery } from './routes/observations-csv.ts';
import { noQuery, type PostRoute, type Route } from './routes/route.ts';

/** The JSON schema of what is answered or asked with. */
export function schemaOf(schema: z.ZodMiniType): object {
  return z.toJSONSchema(schema, { target: 'draft-2020-12', unrepresentable: 'any', io: 'output' });
}

function parameters(path: string, query: z.ZodMiniObject): object[] {
  const inPath = [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
  const inQuery = Object.entries(query.shape).map(([name, schema]) => ({
    name,
    in: 'query',
    required: !z.safeParse(schema, undefined).success,
    schema: { type: 'string' },
  }));
  return [...inPath, ...inQuery];
}

/** One operation of the API. */
export interface Described {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** Below the API's base, parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodMiniObject;
  readonly status?: 200 | 201 | 204;
  /** JSON schemas of what it answers, by media type; empty where it answers without a body. */
  readonly content: Readonly<Record<string, object>>;
  /** The same of what it is asked with. */
  readonly body?: Readonly<Record<string, object>>;
  readonly needsToken?: boolean;
}

/** Content by its media type, as OpenAPI has it. */
function media(schemas: Readonly<Record<string, object>>): object {
  return Object.fromEntries(Object.entries(schemas).map(([type, schema]) => [type, { schema }]));
}

function operation({ path, summary, query, status = 200, content, body, needsToken = false }: Described): object {
  const problem = {
    description: 'Problem (RFC 9457)',
    content: media({ 'application/problem+json': schemaOf(Problem) }),
  };
  return {
    summary,
    parameters: parameters(path, query),
    ...(body === undefined ? {} : { requestBody: { required: true, content: media(body) } }),
    responses: { [status]: { description: summary, content: media(content) }, default: problem },
    ...(needsToken ? { security: [{ token: [] }] } : {}),
  };
}

function pathsOf(operations: readonly Described[]): Record<string, Record<string, object>> {
  const paths: Record<string, Record<string, object>> = {};
  for (const each of operations) {
    const path = each.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [each.method]: operation(each) };
  }
  return paths;
}

const text = { type: 'string' };
const binary = { type: 'string', format: 'binary' };

/** The OpenAPI 3.1 description, from the very schemas that check requests and answers. */
export function openapi(
  base: string,
  routes: readonly (Omit<Route, 'respond'> | Omit<PostRoute, 'respond'>)[],
  others: readonly Described[],
): object {
  const json = routes.map((route): Described => ({
    ...{ path: route.path, summary: route.summary, query: route.query },
    ...('body' in route
      ? { method: 'post', body: { 'application/json': schemaOf(route.body) }, needsToken: route.needsToken ?? false }
      : { method: 'get' }),
    content: { 'application/json': schemaOf(route.answer) },
  }));
  const csv = (path: string, summary: string, query: z.ZodMiniObject): Described => {
    return { method: 'get', path, summary, query, content: { 'text/csv': text } };
  };
  const pictures = (['svg', 'png'] as const).map((format): Described => ({
    method: 'get',
    path: figurePaths[format],
    summary: `The figure of a View as a picture, drawn as the application takes it away; path is the page (compare, rankings, score, parks), size is ${sizeForms}`,
    query: pictureQuery,
    content: { [format === 'svg' ? 'image/svg+xml' : 'image/png']: text },
  }));
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parkscope',
      version: '1',
      description: 'Figures of industrial parks, each with unit, period, status and source.',
    },
    servers: [{ url: base }],
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } } },
    paths: pathsOf([
      ...json,
      csv(observationsPath, 'Observations as SDMX-CSV', observationsQuery),
      csv(figureAuditPath, 'Every finding of the arithmetic audit as CSV', noQuery),
      csv(
        templateCsvPath,
        'A file to fill in for import, with the parks, metrics and units of the dataset',
        templateQuery,
      ),
      {
        ...{ method: 'get', path: templateBookPath, query: templateQuery, content: { [workbookType]: binary } },
        summary: 'The same as an Excel workbook, with a sheet on how values may be written',
      },
      ...pictures,
      ...others,
    ]),
  };
}
