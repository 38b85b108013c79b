import type { DatasetHead, Measure } from '../../src/contract/catalog.ts';
import type { NewMetric, NewPark, NewSource } from '../../src/contract/import.ts';
import { findUnit } from '../../src/domain/units.ts';
import { idPattern } from '../load/cells.ts';
import type { Romanise } from '../load/search-text.ts';
import { tidyName } from './tidy.ts';
import { readUnit } from './unit-words.ts';

/** FNV-1a, for ids of names that hold no Latin letter: the same name has the same id everywhere. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

function slug(text: string, sign: string): string {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return (words ?? []).join(sign).slice(0, 60);
}

/** What a row says of the park it names. */
export interface ParkWords {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly local: string;
  readonly level: string;
  readonly province: string;
  readonly country: string;
}

function declared(
  list: readonly { readonly id: string; readonly label: { readonly zh: string; readonly en: string } }[],
  words: string,
): string {
  const found = list.find(({ id, label }) =>
    [id, label.zh, label.en].some((each) => each.toLowerCase() === words.toLowerCase()),
  );
  return found?.id ?? '';
}

/** How a park that the dataset lacks would be added: its names as the file gives them, the rest as far as declared ids say. */
export function proposedPark(
  words: ParkWords,
  { levels, provinces }: DatasetHead,
  country: string,
  romanise: Romanise,
): NewPark {
  const zh = [words.zh, words.local, words.en, words.id].find((each) => each !== '') ?? '';
  const latin = slug(words.en === '' ? romanise(zh).full : words.en, '-');
  const own = idPattern.test(words.id) ? words.id : latin;
  return {
    id: own === '' ? `park-${shortHash(zh)}` : own,
    ...{ zh: tidyName(zh), en: tidyName(words.en), local: tidyName(words.local) },
    level: declared(levels, words.level),
    province: declared(provinces, words.province),
    country: words.country === '' ? country : words.country,
  };
}

function measureOf(words: string, unit: string): Measure {
  if (/增速|增长率|增幅|growth/iu.test(words)) return 'growth';
  if (unit === 'percent') return 'ratio';
  if (unit === 'rank' || /名次|排名|\brank\b/iu.test(words)) return 'rank';
  if (unit === 'points' || /得分|总分|score/iu.test(words)) return 'score';
  if (unit === 'year') return 'date';
  return /人|家|面积|户|存量|年末|期末|persons|firms|units|km2|ha|mu/iu.test(`${words} ${unit}`) ? 'stock' : 'flow';
}

/** The unit of the registry that words mean, of the dataset's currency where they name none; empty where there is none. */
function unitId(words: string, currency: string): string {
  for (const { measure, factor } of readUnit(words)) {
    const own = measure ?? currency;
    const ids = [
      own,
      `${own}_10K`,
      `${own}_M`,
      `${own}_100M`,
      `${own}_B`,
      'percent',
      'rank',
      'points',
      'year',
      'km2',
      'ha',
      'mu',
      'km',
      'years',
      'months',
      'days',
    ];
    const found = ids.map((id) => findUnit(id)).find((unit) => unit?.measure === own && unit.factor === factor);
    if (found !== undefined) return found.id;
  }
  return '';
}

/** How a metric that the dataset lacks would be added. Its dimension is the reader's to choose; the first stands in. */
export function proposedMetric(words: string, unitWords: string, { currency, dimensions }: DatasetHead): NewMetric {
  const unit = unitId(unitWords, currency);
  const measure = measureOf(words, unit);
  const latin = slug(words, '_');
  return {
    id: latin === '' ? `metric_${shortHash(words)}` : latin,
    ...{ zh: tidyName(words), en: /^[\x20-\x7E]*$/.test(words) ? words : '' },
    ...{ dimension: dimensions[0]?.id ?? '', unit, measure },
    direction: measure === 'rank' ? 'lower' : measure === 'date' ? 'none' : 'higher',
    decimals: measure === 'flow' ? 2 : measure === 'ratio' || measure === 'growth' ? 1 : 0,
  };
}

/** A source named by its title alone. */
export function proposedSource(title: string, kind: string): NewSource {
  const latin = slug(title, '_');
  return { id: latin === '' ? `source_${shortHash(title)}` : latin, title: title.slice(0, 200), address: '', kind };
}
