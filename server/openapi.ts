import * as z from 'zod/mini';
import { Problem } from '../src/contract/problem.ts';
import { pictureQuery } from './images/picture-query.ts';
import { sizeForms } from './images/picture-size.ts';
import { figurePaths } from './routes/figures.ts';
import { observationsPath, observationsQuery } from './routes/observations-csv.ts';
import type { PostRoute, Route } from './routes/route.ts';

function schemaOf(schema: z.ZodMiniType): object {
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

interface Described {
  readonly path: string;
  readonly summary: string;
  readonly query: z.ZodMiniObject;
  readonly content: object;
  readonly body?: z.ZodMiniType;
}

function operation({ path, summary, query, content, body }: Described): [string, object] {
  const problem = {
    description: 'Problem (RFC 9457)',
    content: { 'application/problem+json': { schema: schemaOf(Problem) } },
  };
  const responses = { 200: { description: summary, content }, default: problem };
  const about = { summary, parameters: parameters(path, query), responses };
  const requestBody = body && { required: true, content: { 'application/json': { schema: schemaOf(body) } } };
  const methods = requestBody === undefined ? { get: about } : { post: { ...about, requestBody } };
  return [path.replaceAll(/:(\w+)/g, '{$1}'), methods];
}

/** The OpenAPI 3.1 description, from the very schemas that check requests and answers. */
export function openapi(base: string, routes: readonly Omit<Route | PostRoute, 'respond'>[]): object {
  const json = routes.map((route) =>
    operation({ ...route, content: { 'application/json': { schema: schemaOf(route.answer) } } }),
  );
  const csv = operation({
    path: observationsPath,
    summary: 'Observations as SDMX-CSV',
    query: observationsQuery,
    content: { 'text/csv': { schema: { type: 'string' } } },
  });
  const pictures = (['svg', 'png'] as const).map((format) =>
    operation({
      path: figurePaths[format],
      summary: `The figure of a View as a picture, drawn as the application takes it away; path is the page (compare, rankings, score, parks), size is ${sizeForms}`,
      query: pictureQuery,
      content: { [format === 'svg' ? 'image/svg+xml' : 'image/png']: { schema: { type: 'string' } } },
    }),
  );
  return {
    openapi: '3.1.0',
    info: {
      title: 'Parkscope',
      version: '1',
      description: 'Figures of industrial parks, each with unit, period, status and source.',
    },
    servers: [{ url: base }],
    paths: Object.fromEntries([...json, csv, ...pictures]),
  };
}
