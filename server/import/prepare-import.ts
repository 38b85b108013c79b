import type { ImportCounts, ImportMapping, ImportPreview } from '../../src/contract/import.ts';
import type { FolderText } from '../load/folder-text.ts';
import { type LoadedDataset, loadDataset } from '../load/load-dataset.ts';
import { DatasetError, rules } from '../load/mistake.ts';
import { type ImportRequest, pause } from './import-request.ts';
import { laidOver } from './lay-over.ts';
import { tellNewFindings } from './new-findings.ts';
import { ProblemLog } from './problem-log.ts';

export interface PreparedImport {
  /** How the files were read: as given, and guessed where nothing was given, with what became of each name. */
  readonly mapping: ImportMapping;
  readonly log: ProblemLog;
  readonly counts: ImportCounts;
  readonly previews: readonly ImportPreview[];
  /** The dataset with the import laid over it; null where errors forbid it or nothing would change. */
  readonly dataset: LoadedDataset | null;
}

async function loaded(
  files: Readonly<Record<string, FolderText>>,
  publishedAt: string | undefined,
  log: ProblemLog,
): Promise<LoadedDataset | null> {
  try {
    return await loadDataset(files, publishedAt);
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    for (const { file, line, column, rule, value } of error.mistakes)
      log.add('dataset_rule', { file, row: line, value: `${column} ${value}`.trim(), suggestion: rules[rule] });
    return null;
  }
}

/**
 * Reads files as a mapping says, or as is guessed where it says nothing, lays their figures over a release and loads the result as any
 * dataset folder is loaded: what comes out depends on release, files and mapping alone. What is wrong goes to the log; the dataset is
 * given only where no error was found and something would change. Throws ImportCancelledError.
 */
export async function prepareImport(request: ImportRequest): Promise<PreparedImport> {
  const log = new ProblemLog();
  // What reading takes, the files' texts and the figures one by one, is let go of before the dataset is loaded.
  const { mapping, counts, previews, texts } = await laidOver(request, log);
  request.onChecking?.();
  await pause(request.signal);
  const dataset = texts === null ? null : await loaded(texts, request.publishedAt, log);
  if (dataset !== null) tellNewFindings(request, dataset, log);
  return { mapping, log, counts, previews, dataset };
}
