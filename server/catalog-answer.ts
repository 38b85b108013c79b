import type { Park } from '../src/contract/catalog.ts';
import type { CatalogAnswer, ParkColumns } from '../src/contract/catalog-answer.ts';
import type { StoredCatalog } from './stored-catalog.ts';

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

function shortened(parks: readonly Park[], language: 'zh' | 'en'): ParkColumns['short']['zh'] {
  const kept = parks.map(({ name, short }) => sharedLetters(name[language], short[language]));
  return { kept, then: parks.map(({ short }, place) => short[language].slice(kept[place])) };
}

function columnsOf(parks: readonly Park[]): ParkColumns {
  return {
    id: parks.map(({ id }) => id),
    name: { zh: parks.map(({ name }) => name.zh), en: parks.map(({ name }) => name.en) },
    short: { zh: shortened(parks, 'zh'), en: shortened(parks, 'en') },
    local: parks.map(({ local }) => local),
    level: parks.map(({ level }) => level),
    province: parks.map(({ province }) => province),
    country: parks.map(({ country }) => country),
    kind: parks.map(({ kind }) => kind),
    within: parks.map(({ within }) => within),
    covers: parks.map(({ covers }) => covers),
    territory: parks.map(({ territory }) => territory),
    industries: parks.map(({ industries }) => industries),
    summary: parks.map(({ summary }) => summary),
    note: parks.map(({ note }) => note),
  };
}

/** The catalogue as it is sent, without what has a route of its own; `readCatalog` of src/api reads it. */
export function catalogAnswer({
  dataset,
  parks,
  metrics,
  periods,
  sources,
  methodology,
  projects,
}: StoredCatalog): CatalogAnswer {
  return { dataset, parks: columnsOf(parks), metrics, periods, sources, methodology, projects };
}
