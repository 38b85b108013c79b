import { catalogTexts } from '../../../server/import/dataset-texts.ts';
import { MergedObservations } from '../../../server/import/merged-observations.ts';
import { loadDataset } from '../../../server/load/load-dataset.ts';
import { readDataset } from '../read-dataset.ts';

/** A shipped dataset as a folder's files, its figures taken away but those its defaults name. */
export async function emptiedTexts(name: string): Promise<Record<string, string>> {
  const { catalog, observations } = await loadDataset(readDataset(name));
  const { compare, ranking } = catalog.dataset.defaults;
  const kept = new Set([compare.period, ranking.period, ranking.versus]);
  const seen = new Set<string>();
  const few = observations.filter(({ period }) => {
    const isFirst = kept.has(period) && !seen.has(period);
    seen.add(period);
    return isFirst;
  });
  const figures = new MergedObservations(few, catalog.metrics).text();
  const text = typeof figures === 'string' ? figures : [...figures].join('');
  return { ...catalogTexts(catalog), 'observations.csv': text };
}
