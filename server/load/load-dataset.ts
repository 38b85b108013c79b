import type { Observation } from '../../src/contract/observation.ts';
import type { StoredCatalog } from '../stored-catalog.ts';
import { contentHash } from './content-hash.ts';
import { periodsOf, withCoverage, withUse } from './coverage.ts';
import { type FolderText, piecesOf } from './folder-text.ts';
import { checkDefaults, readHead } from './head.ts';
import { issueColumns, readIssues } from './issues.ts';
import { methodologyColumns, readMethodology } from './methodology.ts';
import { metricColumns, readMetrics } from './metrics.ts';
import { DatasetError, type Mistake } from './mistake.ts';
import { observationColumns, readObservations } from './observations.ts';
import { parkColumns, readParks } from './parks.ts';
import { readPortfolio, registerColumns, stageColumns } from './portfolio.ts';
import { taskColumns } from './project-tasks.ts';
import { projectColumns, readProjects } from './projects.ts';
import { readSources, sourceColumns } from './sources.ts';
import { type Columns, readTable, type Row } from './table.ts';

/** A dataset ready to be published: everything but its observations is in the catalog. */
export interface LoadedDataset {
  readonly catalog: StoredCatalog;
  readonly observations: readonly Observation[];
}

type FolderTexts = Readonly<Record<string, FolderText>>;

const needed = ['dataset.json', 'parks.csv', 'metrics.csv', 'sources.csv', 'observations.csv'];
const known: ReadonlySet<string> = new Set([
  ...needed,
  ...[
    'projects.csv',
    'project-register.csv',
    'project-stages.csv',
    'project-tasks.csv',
    'methodology.csv',
    'issues.csv',
  ],
]);

function checkFiles(files: FolderTexts): Mistake[] {
  const mistake = (file: string, rule: 'missing_file' | 'unknown_file'): Mistake => {
    return { file, line: 1, column: '', rule, value: '' };
  };
  return [
    ...needed.filter((name) => files[name] === undefined).map((name) => mistake(name, 'missing_file')),
    ...Object.keys(files)
      .filter((name) => !known.has(name))
      .map((name) => mistake(name, 'unknown_file')),
  ];
}

function idsOf(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

/**
 * Reads the texts of one dataset folder (by file name, see data/README.md). `publishedAt` is ISO 8601.
 * Throws DatasetError with every mistake found. The release id depends on the texts alone.
 */
export async function loadDataset(files: FolderTexts, publishedAt = new Date().toISOString()): Promise<LoadedDataset> {
  const mistakes = checkFiles(files);
  const headText = [...piecesOf(files['dataset.json'] ?? '')].join('');
  const head = headText === '' ? null : readHead(headText, mistakes);
  if (head === null || mistakes.some(({ rule }) => rule === 'missing_file')) throw new DatasetError(mistakes);
  // Before the figures are read: the texts and the figures are large, and so is what the hash is made of.
  const hash = await contentHash(files);
  const rowsOf = (file: string, columns: Columns): Iterable<Row> => {
    const text = files[file];
    return text === undefined ? [] : readTable(file, text, columns, mistakes);
  };
  const table = (file: string, columns: Columns): Row[] => [...rowsOf(file, columns)];
  const { romanise } = await import('./pinyin.ts');
  const parks = readParks(table('parks.csv', parkColumns), head, romanise);
  const metrics = readMetrics(table('metrics.csv', metricColumns), head);
  const sources = readSources(table('sources.csv', sourceColumns));
  const ids = { parks: idsOf(parks), sources: idsOf(sources), metricIds: idsOf(metrics) };
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const rows = rowsOf('observations.csv', observationColumns);
  const observations = readObservations(rows, { ...ids, metrics: byId });
  const projects = readProjects(table('projects.csv', projectColumns), ids);
  const portfolio = readPortfolio(
    {
      register: table('project-register.csv', registerColumns),
      stages: table('project-stages.csv', stageColumns),
      tasks: table('project-tasks.csv', taskColumns),
    },
    { ...ids, industries: idsOf(head.industries) },
  );
  const issues = readIssues(table('issues.csv', issueColumns), {
    projects: idsOf(portfolio.projects),
    sources: ids.sources,
  });
  const methodology = readMethodology(table('methodology.csv', methodologyColumns));
  const periods = periodsOf(observations, head.fiscalYearStart);
  const named = { parks: ids.parks, metrics: ids.metricIds, periods: new Set(periods), levels: idsOf(head.levels) };
  checkDefaults(head, headText, named, mistakes);
  if (mistakes.length > 0) throw new DatasetError(mistakes);
  const counts = {
    parks: parks.filter(({ kind }) => kind === 'park').length,
    metrics: metrics.length,
    periods: periods.length,
    observations: observations.length,
    sources: sources.length,
  };
  const id = `${head.id}-${hash.slice(0, 7)}`;
  return {
    observations,
    catalog: {
      dataset: { ...head, counts, release: { id, publishedAt, observations: observations.length } },
      parks,
      metrics: withCoverage(metrics, observations, parks, periods),
      periods,
      sources: withUse(sources, observations),
      methodology,
      projects,
      portfolio,
      issues,
    },
  };
}
