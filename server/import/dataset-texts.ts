import { DatasetHead, type Metric, type Source } from '../../src/contract/catalog.ts';
import type { Observation } from '../../src/contract/observation.ts';
import { issueColumns } from '../load/issues.ts';
import { methodologyColumns } from '../load/methodology.ts';
import { metricColumns } from '../load/metrics.ts';
import { observationColumns } from '../load/observations.ts';
import { parkColumns } from '../load/parks.ts';
import { projectColumns } from '../load/projects.ts';
import { sourceColumns } from '../load/sources.ts';
import type { Columns } from '../load/table.ts';
import type { StoredCatalog, StoredPark } from '../stored-catalog.ts';
import { issueWords } from './issue-records.ts';
import { portfolioRecords } from './portfolio-records.ts';
import { printedDigits } from './shift-digits.ts';

/** A cell as the loader reads it back: quoted where it holds a sign of CSV, or blanks at an end that would be cut off. */
export function textCell(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export type Words = Readonly<{ [column: string]: string | null | undefined }>;

/** A table with every column that data/README.md knows, in one order, so that the same content gives the same text. */
function table({ required, optional }: Columns, records: readonly Words[]): string {
  const columns = [...required, ...optional];
  const lines = records.map((record) => columns.map((column) => textCell(record[column] ?? '')).join(','));
  return `${[columns.join(','), ...lines].join('\n')}\n`;
}

/** What a search found a park by besides its names, for catalogs that did not keep its aliases apart. */
function aliasesOf(park: StoredPark): readonly string[] {
  if (park.aliases !== undefined) return park.aliases;
  const names = [park.name.zh, park.name.en, park.short.zh, park.short.en, park.local ?? ''];
  const rest = names.reduce((text, name) => text.replace(name.toLowerCase(), ' '), park.search);
  const words = rest.replaceAll('|', ' ').replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [words];
}

function coverageText(covers: StoredPark['covers']): string {
  if (covers === null) return '';
  const parts = [...covers.levels.map((id) => `level:${id}`), ...covers.provinces.map((id) => `province:${id}`)];
  return parts.length === 0 ? 'all' : parts.join('|');
}

function parkRecord(park: StoredPark): Words {
  return {
    id: park.id,
    name_zh: park.name.zh,
    name_en: park.name.en,
    name_local: park.local,
    short_zh: park.short.zh,
    short_en: park.short.en,
    level: park.level,
    province: park.province,
    country: park.country,
    kind: park.kind,
    within: park.within,
    covers: coverageText(park.covers),
    territory: park.territory,
    industries: park.industries.join('|'),
    aliases: aliasesOf(park).join('|'),
    summary_zh: park.summary?.zh,
    summary_en: park.summary?.en,
    note_zh: park.note?.zh,
    note_en: park.note?.en,
  };
}

function metricRecord(metric: Metric): Words {
  return {
    id: metric.id,
    label_zh: metric.label.zh,
    label_en: metric.label.en,
    dimension: metric.dimension,
    unit: metric.unit,
    measure: metric.measure,
    direction: metric.direction,
    decimals: String(metric.decimals),
    role: metric.role,
    prices: metric.prices,
    part_of: metric.partOf,
    growth_of: metric.growthOf,
    definition_zh: metric.definition.zh,
    definition_en: metric.definition.en,
    note_zh: metric.note?.zh,
    note_en: metric.note?.en,
  };
}

function sourceRecord({ id, title, address, kind, howTaken }: Source): Words {
  return {
    ...{ id, title_zh: title.zh, title_en: title.en, address, kind },
    ...{ how_taken_zh: howTaken?.zh, how_taken_en: howTaken?.en },
  };
}

/** Everything of a folder but its observations. */
export function catalogTexts(catalog: StoredCatalog): { [file: string]: string } {
  const { parks, metrics, sources, projects, methodology } = catalog;
  const projectRecords = projects.map((each) => ({
    ...{ entity: each.entity, kind: each.kind, name_zh: each.name.zh, name_en: each.name.en, park: each.park },
    ...{ attribute: each.attribute, label_zh: each.label.zh, label_en: each.label.en, value: each.value },
    ...{ unit: each.unit, printed: each.printed, qualifier: each.qualifier, role: each.role, period: each.period },
    ...{ as_of: each.asOf, source: each.source, quote: each.quote, confidence: each.confidence },
    ...{ note_zh: each.note?.zh, note_en: each.note?.en },
  }));
  const methodologyRecords = methodology.map((each) => ({
    ...{ system: each.system, year: each.year, dimension: each.dimension, dimension_weight: each.dimensionWeight },
    ...{ indicator: each.indicator, indicator_weight: each.indicatorWeight, detail: each.detail },
    ...{ source_address: each.address, source_quality: each.sourceQuality },
  }));
  return {
    // The schema leaves out what the loader counts: counts and release.
    'dataset.json': `${JSON.stringify(DatasetHead.parse(catalog.dataset), null, 2)}\n`,
    'parks.csv': table(parkColumns, parks.map(parkRecord)),
    'metrics.csv': table(metricColumns, metrics.map(metricRecord)),
    'sources.csv': table(sourceColumns, sources.map(sourceRecord)),
    ...(projects.length === 0 ? {} : { 'projects.csv': table(projectColumns, projectRecords) }),
    ...Object.fromEntries(
      portfolioRecords(catalog.portfolio).map(({ file, columns, records }) => [file, table(columns, records)]),
    ),
    ...(catalog.issues.length === 0 ? {} : { 'issues.csv': table(issueColumns, catalog.issues.map(issueWords)) }),
    ...(methodology.length === 0 ? {} : { 'methodology.csv': table(methodologyColumns, methodologyRecords) }),
  };
}

/** What a line of observations.csv says but whether it is primary. `value` is in the metric's unit, which is `unit`. */
export interface LineWords {
  readonly park: string;
  readonly metric: string;
  readonly period: string;
  readonly value: string;
  readonly unit: string;
  readonly printed: string;
  readonly qualifier: string;
  readonly status: string;
  readonly role: string;
  readonly cumulative: string;
  readonly asOf: string;
  readonly source: string;
  readonly quote: string;
  readonly confidence: string;
  readonly noteZh: string;
  readonly noteEn: string;
}

/**
 * Ids, periods and words of the schema hold no sign of CSV; words of people may. Joined rather than put together piece by piece, which V8
 * keeps as a tree of pieces several times as large.
 */
export function observationLine(words: LineWords): string {
  return [
    words.park,
    words.metric,
    words.period,
    words.value,
    words.unit,
    words.qualifier,
    words.status,
    words.role,
    words.cumulative,
    words.source,
    words.confidence,
    freeCell(words.printed),
    freeCell(words.asOf),
    freeCell(words.quote),
    freeCell(words.noteZh),
    freeCell(words.noteEn),
  ].join(',');
}

function freeCell(text: string): string {
  return text === '' ? '' : textCell(text);
}

/** The columns of `observationLine`, and behind them the mark of the primary row. */
const lineColumns = [
  ...['park', 'metric', 'period', 'value', 'unit', 'qualifier', 'status', 'role', 'cumulative', 'source', 'confidence'],
  ...['printed', 'as_of', 'quote', 'note_zh', 'note_en', 'primary'],
];

/** The header of `observationLine` and the mark behind it. */
export function observationsHeader(): string {
  const known = new Set([...observationColumns.required, ...observationColumns.optional]);
  const unknown = lineColumns.filter((column) => !known.has(column));
  if (unknown.length > 0) throw new Error(`observations.csv has no column ${unknown.join(', ')}.`);
  return `${lineColumns.join(',')}\n`;
}

/** The words of an observation that a release holds. */
export function wordsOf(observation: Observation, unit: string): LineWords {
  const { park, metric, period, value, decimals, printed, qualifier, status, role, cumulative } = observation;
  return {
    park,
    metric,
    period,
    unit,
    status,
    role,
    value: value === null ? '' : printedDigits(value, decimals),
    printed: printed ?? '',
    qualifier: qualifier === 'exact' ? '' : qualifier,
    cumulative: cumulative === 'none' ? '' : cumulative,
    asOf: observation.asOf ?? '',
    source: observation.source ?? '',
    quote: observation.quote ?? '',
    confidence: observation.confidence ?? '',
    noteZh: observation.note?.zh ?? '',
    noteEn: observation.note?.en ?? '',
  };
}
