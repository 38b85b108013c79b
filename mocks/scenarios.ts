import type { MetricsStore } from '../server/store.ts';

/** `normal` is the server as it is; the others are how it may fail. */
export const scenarios = ['normal', 'slow', 'error', 'empty', 'offline'] as const;
export type Scenario = (typeof scenarios)[number];

export const slowMs = 1500;

const parameter = 'mock';
const memory = 'parkscope.mock';

/**
 * The scenario a page address asks for with `?mock=`. It is remembered for the tab, because the page rewrites its own address;
 * `?mock=normal` ends it.
 */
export function readScenario(search: string, storage: Pick<Storage, 'getItem' | 'setItem'>): Scenario {
  const asked = new URLSearchParams(search).get(parameter) ?? storage.getItem(memory);
  const scenario = scenarios.find((each) => each === asked) ?? 'normal';
  storage.setItem(memory, scenario);
  return scenario;
}

/** The same catalogs, with no figure in any cell. */
export function withoutObservations(store: MetricsStore): MetricsStore {
  const observations = () => Promise.resolve([]);
  return {
    ...store,
    observations,
    pinned: () => ({ ...store.pinned(), observations }),
    at: async (dataset, release) => {
      const reader = await store.at(dataset, release);
      return reader === null ? null : { ...reader, observations };
    },
  };
}
