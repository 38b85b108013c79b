import type { GivenMapping, ImportState, ImportTable, MetricDecision, ParkDecision } from '../../../contract/import.ts';

/** Makes what the reader decided anew from what they decided before. */
export type Decide = (change: (given: GivenMapping) => GivenMapping) => void;

function isSame(a: ImportTable, b: ImportTable): boolean {
  return a.file === b.file && a.sheet === b.sheet;
}

/** A table is read as the reader says; the others stay as they were read last. */
export function withTable(given: GivenMapping, { mapping }: ImportState, table: ImportTable): GivenMapping {
  const settled = mapping.tables.map((each) => {
    const own = given.tables?.find((other) => isSame(other, each));
    return own === undefined || own.columns.length === 0 ? each : own;
  });
  return { ...given, tables: settled.map((each) => (isSame(each, table) ? table : each)) };
}

export function withPark(given: GivenMapping, words: string, decision: ParkDecision): GivenMapping {
  return { ...given, parks: { ...given.parks, [words]: decision } };
}

export function withMetric(given: GivenMapping, words: string, decision: MetricDecision): GivenMapping {
  return { ...given, metrics: { ...given.metrics, [words]: decision } };
}

/** A name that is asked about, or was decided on. */
export type NameQuestion =
  | { readonly of: 'park'; readonly words: string; readonly decision: ParkDecision }
  | { readonly of: 'metric'; readonly words: string; readonly decision: MetricDecision };

/** Every name of the files, those that nobody decided on first. */
export function namesOf({ parks, metrics }: ImportState['mapping']): readonly NameQuestion[] {
  const all: NameQuestion[] = [
    ...Object.entries(metrics).map(([words, decision]) => ({ of: 'metric' as const, words, decision })),
    ...Object.entries(parks).map(([words, decision]) => ({ of: 'park' as const, words, decision })),
  ];
  return [...all.filter(({ decision }) => decision.do === 'ask'), ...all.filter(({ decision }) => decision.do !== 'ask')];
}
