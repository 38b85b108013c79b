import type { FigureValue } from '../figures/figure.ts';
import type { TrendFigure } from '../figures/trend-figure.ts';
import type { Language } from '../i18n/language.ts';
import type { StopPanel, StopRow } from './stops.ts';
import { chartWords } from './words.ts';

/** All that a list of parks at one period is made from: a trend, or small multiples. */
export type PeriodLines = Pick<
  TrendFigure,
  'language' | 'inverted' | 'decimals' | 'unit' | 'periods' | 'series' | 'benchmarks'
>;

function statusOf({ status, derived, value }: FigureValue, language: Language): string {
  const words = chartWords[language];
  return words.status[status] ?? (derived && value !== null ? words.derived : '');
}

/** Every park of the figure at a period, best first (for ranks: the first place), missing ones last. */
export function cursorRows(figure: PeriodLines, index: number): StopRow[] {
  const parks = figure.series.flatMap((series) => {
    const point = series.points[index];
    if (point === undefined) return [];
    const status = statusOf(point, figure.language);
    return [{ key: series.park, name: series.short, slot: series.slot, text: point.text, status, value: point.value }];
  });
  const benchmarks = figure.benchmarks.flatMap(({ kind, label, points, texts, facts }) => {
    const value = points[index] ?? null;
    if (value === null) return [];
    const fact = facts?.[index];
    const status = fact === undefined ? '' : statusOf(fact, figure.language);
    return [{ key: kind, name: label, slot: null, text: texts[index] ?? '', status, value }];
  });
  const worst = figure.inverted ? Infinity : -Infinity;
  return [...parks, ...benchmarks]
    .sort((a, b) => ((a.value ?? worst) - (b.value ?? worst) || 0) * (figure.inverted ? 1 : -1))
    .map(({ key, name, slot, text, status }) => ({ key, name, slot, text, status }));
}

export function periodPanel(figure: PeriodLines, index: number): StopPanel {
  return {
    title: figure.periods[index]?.label ?? '',
    remark: figure.unit,
    rows: cursorRows(figure, index),
    foot: [],
  };
}
