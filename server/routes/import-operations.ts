import { GivenMapping, ImportState, ImportStep, PublishImport } from '../../src/contract/import.ts';
import { RestoreAnswer } from '../../src/contract/release.ts';
import { ReleaseDiff } from '../../src/contract/release-diff.ts';
import { type Described, schemaOf } from '../openapi.ts';
import { stepsType } from './import-steps.ts';
import { FileQuery, importPaths, StagedDiffQuery, StageQuery } from './imports.ts';
import { noQuery } from './route.ts';

const json = (schema: Parameters<typeof schemaOf>[0]) => ({ 'application/json': schemaOf(schema) });
const file = { 'application/octet-stream': { type: 'string', format: 'binary' } };
/** The state, or what is told on the way to it, a line of JSON each, where `Accept` asks for that. */
const state = { ...json(ImportState), [stepsType]: schemaOf(ImportStep) };
const common = { query: noQuery, needsToken: true } as const;

/** What the API says of importing. Every operation needs a token: an editor's, and to publish a publisher's. */
export const importOperations: readonly Described[] = [
  {
    ...{ ...common, method: 'post', path: importPaths.all, query: StageQuery, status: 201, body: file, content: state },
    summary: 'Stages a file (CSV, SDMX-CSV or XLSX) for a dataset and says how it was read; nothing is published',
  },
  {
    ...{ ...common, method: 'post', path: importPaths.files, query: FileQuery, body: file, content: state },
    summary: 'Adds a file to a staged import, or replaces the one of that name',
  },
  {
    ...{ ...common, method: 'get', path: importPaths.one, content: json(ImportState) },
    summary: 'How a staged import was read, what is wrong with it, and what publishing it would do',
  },
  {
    ...{ ...common, method: 'delete', path: importPaths.one, status: 204, content: {} },
    summary: 'Drops a staged import',
  },
  {
    ...{ ...common, method: 'put', path: importPaths.mapping, body: json(GivenMapping), content: state },
    summary: 'Reads the files again as the mapping says; what it leaves out is guessed',
  },
  {
    ...{ ...common, method: 'get', path: importPaths.diff, query: StagedDiffQuery, content: json(ReleaseDiff) },
    summary: 'What publishing a staged import would add, change and remove, and the ranks that would move',
  },
  {
    ...{ ...common, method: 'get', path: importPaths.problems, content: { 'text/csv': { type: 'string' } } },
    summary: 'Every problem of a staged import as CSV',
  },
  {
    ...{
      ...common,
      method: 'post',
      path: importPaths.publish,
      body: json(PublishImport),
      content: json(RestoreAnswer),
    },
    summary: 'Publishes a staged import as a release, at once and whole',
  },
];
