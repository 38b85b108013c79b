import type { ChangeCounts, ChangedObservation } from '../../src/contract/release-diff.ts';
import type { Observation } from '../../src/contract/observation.ts';
import { prepareDiff } from '../routes/releases-diff.ts';
import { StoreError } from '../store.ts';
import { UsageError } from './command.ts';
import { commandLine, type Desk, type StoreCommand, textOptions } from './store-command.ts';

/** The dataset whose release has this id. Throws StoreError where none has. */
async function datasetOf({ store }: Desk, release: string): Promise<string> {
  for (const { id } of await store.datasets()) {
    if ((await store.releases(id)).some((each) => each.id === release)) return id;
  }
  throw new StoreError(`No release has the id "${release}"; "releases" lists them.`);
}

async function list(dataset: string | undefined, { store, say }: Desk): Promise<void> {
  const datasets = (await store.datasets()).map(({ id }) => id);
  if (dataset !== undefined && !datasets.includes(dataset)) {
    throw new StoreError(`No dataset has the id "${dataset}"; there are ${datasets.join(', ')}.`);
  }
  for (const id of dataset === undefined ? datasets : [dataset]) {
    const current = (await store.release(id))?.id;
    for (const release of await store.releases(id)) {
      const { publishedAt, observations, parks, metrics, author, note } = release;
      const counts = `${String(observations)} observations, ${String(parks)} parks, ${String(metrics)} metrics`;
      const mark = release.id === current ? '*' : ' ';
      say(
        `${mark} ${release.id}  ${publishedAt}  ${counts}  ${author ?? '(dataset folder)'}${note === null ? '' : `: ${note}`}\n`,
      );
    }
  }
}

function worded(counts: ChangeCounts): string {
  return `${String(counts.added)} added, ${String(counts.changed)} changed, ${String(counts.removed)} removed`;
}

function figure(each: Observation | null): string {
  if (each === null) return '–';
  return each.printed ?? (each.value === null ? `missing (${each.status})` : each.value.toFixed(each.decimals));
}

function changeLine({ kind, park, metric, period, before, after }: ChangedObservation): string {
  return `  ${kind}  ${metric}  ${park}  ${period}: ${figure(before)} → ${figure(after)}\n`;
}

async function diff(
  [release, against, ...rest]: readonly string[],
  metric: string | undefined,
  desk: Desk,
): Promise<void> {
  if (release === undefined || rest.length > 0) throw new UsageError('releases diff RELEASE [AGAINST].');
  const dataset = await datasetOf(desk, release);
  const search = new URLSearchParams();
  if (against !== undefined) search.set('against', against);
  if (metric !== undefined) search.set('metric', metric);
  const found = await (await prepareDiff(desk.store, { params: { dataset, release }, search })).respond();
  desk.say(`${found.release} against ${found.against}: observations ${worded(found.counts)}\n`);
  for (const of of ['parks', 'metrics'] as const) {
    for (const kind of ['added', 'changed', 'removed'] as const) {
      const ids = found[of][kind].map(({ id }) => id);
      if (ids.length > 0) desk.say(`${of} ${kind}: ${ids.join(', ')}\n`);
    }
  }
  for (const each of found.byMetric) desk.say(`${each.id}: ${worded(each)}\n`);
  for (const row of found.observations.rows) desk.say(changeLine(row));
  const more = found.observations.of - found.observations.rows.length;
  if (more > 0) desk.say(`  and ${String(more)} more\n`);
  for (const { park, before, after } of found.ranks?.moves ?? []) {
    desk.say(`  rank  ${park}: ${String(before ?? '–')} → ${String(after ?? '–')}\n`);
  }
}

async function restore([release, ...rest]: readonly string[], note: string | undefined, desk: Desk): Promise<void> {
  if (release === undefined || rest.length > 0) throw new UsageError('releases restore RELEASE [--note TEXT].');
  const dataset = await datasetOf(desk, release);
  const by = { author: commandLine, note: note ?? null, at: new Date().toISOString() };
  await desk.store.restore(dataset, release, by);
  desk.say(`${release} is current again.\n`);
}

export const releasesCommand: StoreCommand = {
  usage:
    'releases [--dataset ID] | releases diff RELEASE [AGAINST] [--metric ID] | releases restore RELEASE [--note TEXT]',
  summary: 'Lists the releases kept, tells what one has other than another, makes one current again.',
  async work(args, desk) {
    const { values, positionals } = textOptions(args, ['dataset', 'metric', 'note']);
    const [action, ...rest] = positionals;
    if (action === undefined) return list(values.dataset, desk);
    if (action === 'diff') return diff(rest, values.metric, desk);
    if (action === 'restore') return restore(rest, values.note, desk);
    throw new UsageError(`There is no command "releases ${action}".`);
  },
};
