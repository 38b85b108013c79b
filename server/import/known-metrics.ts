import type { Metric } from '../../src/contract/catalog.ts';
import { findUnit } from '../../src/domain/units.ts';
import { NameIndex } from './likeness.ts';
import { nameKey } from './tidy.ts';
import { readUnit, type Scale, shiftTo } from './unit-words.ts';

/** A label and the unit written with it: 工业总产值（亿元）, "Exports, US$ million", 出口额/万美元. */
export interface LabelWithUnit {
  readonly label: string;
  readonly unit: string;
}

const inBrackets = /^(.+?)\s*[(（[［【]\s*(?:单位[:：]?\s*)?([^()（）[\]［］【】]{1,24})\s*[)）\]］】]\s*[*①-⑳]*$/u;
const behindSign = /^(.+?)\s*[,，/／:：]\s*(?:单位[:：]?\s*)?([^,，/／:：]{1,24})$/u;

/** Splits a unit from a label, where what stands in brackets or behind a comma is a unit; otherwise the label is whole. */
export function splitLabel(text: string): LabelWithUnit {
  for (const pattern of [inBrackets, behindSign]) {
    const [, label = '', unit = ''] = pattern.exec(text.slice(0, 200).trim()) ?? [];
    if (unit !== '' && readUnit(unit).length > 0) return { label, unit };
  }
  return { label: text.trim(), unit: '' };
}

function fits(metric: Metric, scales: readonly Scale[]): boolean {
  const unit = findUnit(metric.unit);
  return scales.length === 0 || (unit !== undefined && shiftTo(unit, scales) !== null);
}

/** The metrics of a dataset, to be found by id or label, where need be with the help of the unit. */
export class KnownMetrics {
  readonly #byKey = new Map<string, Metric[]>();
  readonly #metrics: readonly Metric[];
  readonly #index = new NameIndex();

  constructor(metrics: readonly Metric[]) {
    this.#metrics = metrics;
    for (const metric of metrics) {
      for (const name of new Set([metric.id, metric.label.zh, metric.label.en].map(nameKey))) {
        const holders = this.#byKey.get(name);
        if (holders === undefined) this.#byKey.set(name, [metric]);
        else holders.push(metric);
      }
      for (const name of [metric.id, metric.label.zh, metric.label.en]) this.#index.add(metric.id, name);
    }
  }

  /**
   * The metric that words name for certain: by id or label, letter by letter, in a unit that converts. A word that several metrics begin
   * with (trade_total of trade_total_cny and trade_total_usd) stands for the only one whose unit it fits.
   */
  find(words: string, unit: string): string | null {
    const key = nameKey(words);
    if (key === '') return null;
    const scales = readUnit(unit);
    const named = this.#byKey.get(key) ?? [];
    const [only, ...others] = named.filter((metric) => fits(metric, scales));
    if (only !== undefined) return others.length === 0 ? only.id : null;
    const begun = this.#metrics.filter(
      ({ id, label }) => id.startsWith(`${words.trim()}_`) || nameKey(label.zh.replace(/[(（].*$/u, '')) === key,
    );
    const fitting = scales.length === 0 ? [] : begun.filter((metric) => fits(metric, scales));
    if (fitting.length === 1) return fitting[0]?.id ?? null;
    // Its unit does not convert: better told of the figures than asked of the name.
    return named.length === 1 ? (named[0]?.id ?? null) : null;
  }

  near(words: string, unit: string): string[] {
    const scales = readUnit(unit);
    const byId = new Map(this.#metrics.map((metric) => [metric.id, metric]));
    const found = this.#index.nearest(words).map(({ id }) => id);
    const isFitting = (id: string): boolean => {
      const metric = byId.get(id);
      return metric !== undefined && fits(metric, scales);
    };
    return [...found.filter(isFitting), ...found.filter((id) => !isFitting(id))];
  }
}
