import { columns, csvText } from './csv.ts';
import { datasetHead, sourceRows } from './dataset.ts';
import { foundingMetric } from './founding.ts';
import { industriesOf } from './industries.ts';
import { demoMetrics, metricRow } from './metrics.ts';
import { generateObservationRows } from './observations.ts';
import { issueRows } from './ledger.ts';
import { type DemoOptions, demoPark, parkRow } from './parks.ts';
import { stageRows } from './portfolio.ts';
import { taskRows } from './project-tasks.ts';
import { projectRows, registerRows } from './projects.ts';

/** What `data/demo` is made of. */
export const shippedDemo: DemoOptions = { parks: 60, years: 12, quarters: true, projects: 320 };

/**
 * A fictional dataset as the texts of its files, by file name (see data/README.md). The same options give the same bytes
 * on any machine. At national size (2,800 parks × 20 years) observations.csv is one text of some 100 MB; to load
 * that many, take the rows from `generateObservationRows` instead. Throws RangeError where park names run out.
 */
export function generateDemo(options: DemoOptions): Record<string, string> {
  const parks = Array.from({ length: options.parks }, (_, index) => {
    const park = demoPark(index, options);
    return parkRow(park, industriesOf(park, options));
  });
  return {
    'dataset.json': `${JSON.stringify(datasetHead(options), null, 2)}\n`,
    'parks.csv': csvText(columns.parks, parks),
    'metrics.csv': csvText(columns.metrics, [...demoMetrics.map(metricRow), foundingMetric]),
    'sources.csv': csvText(columns.sources, sourceRows),
    'observations.csv': csvText(columns.observations, generateObservationRows(options)),
    ...(options.projects
      ? {
          'projects.csv': csvText(columns.projects, projectRows(options)),
          'project-register.csv': csvText(columns.register, registerRows(options)),
          'project-stages.csv': csvText(columns.stages, stageRows(options)),
          'project-tasks.csv': csvText(columns.tasks, taskRows(options)),
          'issues.csv': csvText(columns.issues, issueRows(options)),
        }
      : {}),
  };
}
