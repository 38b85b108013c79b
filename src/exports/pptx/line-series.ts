import { slotColour, type ChartStyle } from '../../charts/style.ts';
import { lineLook } from '../../charts/trend-look.ts';
import { placeable, type TrendLines } from '../../charts/trend-model.ts';
import type { FigureValue } from '../../figures/figure.ts';
import type { TrendSeries } from '../../figures/trend-figure.ts';
import { circled } from '../../i18n/format.ts';
import type { Language } from '../../i18n/language.ts';
import { isEstimate, isQualified } from './value-words.ts';

/** What a point has that its neighbours have not. */
export interface SpecialPoint {
  readonly isHollow: boolean;
  readonly hasMarker: boolean;
  /** Said beside it: 350余, P, ①. */
  readonly words: string;
}

/** One line of a chart, which is one column of its workbook. */
export interface ChartLine {
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly colour: string;
  readonly widthPt: number;
  readonly dash?: string;
  /** Null where the line has no markers of a park. */
  readonly slot: number | null;
  readonly hasLine: boolean;
  readonly points: ReadonlyMap<number, SpecialPoint>;
  /** Named at this point, in its own words where a live number would not say all. */
  readonly end: { readonly index: number; readonly value: number; readonly words: string | null } | null;
  /** Whose words stand in a column of their own. */
  readonly facts: readonly FigureValue[] | null;
}

const laterWords: Record<Language, (name: string) => string> = {
  zh: (name) => `${name}（断点后）`,
  en: (name) => `${name} (after break)`,
};
const targetWords: Record<Language, (name: string) => string> = {
  zh: (name) => `${name}·计划或目标`,
  en: (name) => `${name}: plan or target`,
};
const edgeWords: Record<Language, readonly [string, string]> = {
  zh: ['下沿', '上沿'],
  en: ['lower edge', 'upper edge'],
};

const noPoints: ReadonlyMap<number, SpecialPoint> = new Map();

function placedOr(lines: TrendLines, value: number | null | undefined): number | null {
  return placeable(lines, value) ? value : null;
}

function specialPoints(series: TrendSeries, values: readonly (number | null)[]): Map<number, SpecialPoint> {
  const found = new Map<number, SpecialPoint>();
  values.forEach((value, index) => {
    const point = series.points[index];
    if (value === null || point === undefined) return;
    const isAlone = (values[index - 1] ?? null) === null && (values[index + 1] ?? null) === null;
    const flag = series.breaks.find((each) => each.index === index);
    const words = [
      isQualified(point) ? point.text : '',
      point.status === 'P' ? 'P' : '',
      flag === undefined ? '' : circled(flag.ref),
    ].filter((part) => part !== '');
    const isEnd = index === series.end?.index;
    if (words.length === 0 && !isEstimate(point) && !isAlone && !isEnd) return;
    found.set(index, {
      isHollow: isEstimate(point),
      hasMarker: isAlone || isEnd || isEstimate(point) || isQualified(point) || point.status === 'P',
      words: words.join(' '),
    });
  });
  return found;
}

/**
 * A park as one line, or as two where it is cut: PowerPoint joins neighbouring points whatever stands between them, so
 * that the stretches before and after a break stand in turn in two columns, each with a blank where the other goes on.
 */
function parkLines(lines: TrendLines, series: TrendSeries, style: ChartStyle): ChartLine[] {
  const { language, colours } = style;
  const look = lineLook(lines, style, series.park);
  const cuts = [...series.breaks.map(({ index }) => index), ...(series.restarts ?? [])];
  const stretchOf = (index: number): number => new Set(cuts.filter((cut) => cut <= index)).size % 2;
  const hasRestarts = (series.restarts ?? []).length > 0;
  return (cuts.length === 0 ? [0] : [0, 1]).flatMap((stretch): ChartLine[] => {
    const values = series.points.map(({ value }, index) =>
      stretchOf(index) === stretch ? placedOr(lines, value) : null,
    );
    if (values.every((value) => value === null)) return [];
    const { end } = series;
    const endValue = end === null ? null : (values[end.index] ?? null);
    const point = end === null ? undefined : series.points[end.index];
    const isLast = end?.index === lines.periods.length - 1;
    const period = end === null || isLast ? '' : (lines.periods[end.index]?.label ?? '');
    const later = language === 'zh' ? `（${period}）` : ` (${period})`;
    const hasWords = (point !== undefined && isQualified(point)) || period !== '';
    return [
      {
        name: stretch === 0 || hasRestarts ? series.short : laterWords[language](series.short),
        values,
        colour: look.isMuted ? colours.rule2 : slotColour(colours, series.slot),
        widthPt: look.widthPx,
        slot: series.slot,
        hasLine: true,
        points: specialPoints(series, values),
        end:
          end === null || endValue === null
            ? null
            : {
                index: end.index,
                value: endValue,
                words: hasWords ? `${series.short}  ${end.text}${period === '' ? '' : later}` : null,
              },
        facts: stretch === 0 ? series.points : null,
      },
    ];
  });
}

function targetLines(lines: TrendLines, { short, slot, targets }: TrendSeries, style: ChartStyle): ChartLine[] {
  const values = targets?.map((target) => placedOr(lines, target?.value)) ?? [];
  if (values.every((value) => value === null)) return [];
  return [
    {
      name: targetWords[style.language](short),
      values,
      colour: slotColour(style.colours, slot),
      widthPt: 0,
      slot: 7,
      hasLine: false,
      points: noPoints,
      end: null,
      facts: null,
    },
  ];
}

function behindLines(lines: TrendLines, style: ChartStyle): ChartLine[] {
  return (lines.behind ?? []).flatMap(({ short, points, cuts }) =>
    (cuts.length === 0 ? [0] : [0, 1]).flatMap((stretch): ChartLine[] => {
      const values = points.map(({ value }, index) =>
        cuts.filter((cut) => cut <= index).length % 2 === stretch ? placedOr(lines, value) : null,
      );
      if (values.every((value) => value === null)) return [];
      return [
        {
          name: stretch === 0 ? short : laterWords[style.language](short),
          values,
          colour: style.colours.rule2,
          widthPt: 0.75,
          slot: null,
          hasLine: true,
          points: noPoints,
          end: null,
          facts: stretch === 0 ? points : null,
        },
      ];
    }),
  );
}

/** A median as a dashed line; a band as its two edges, named at the upper one. */
function benchmarkLines(lines: TrendLines, style: ChartStyle): ChartLine[] {
  return lines.benchmarks.flatMap(({ label, points, high, texts, facts }): ChartLine[] => {
    const edge = (values: readonly (number | null)[], name: string, isNamed: boolean): ChartLine => {
      const placed = values.map((value) => placedOr(lines, value));
      const index = placed.findLastIndex((value) => value !== null);
      const value = placed[index] ?? null;
      const hasBand = high !== null && high !== undefined;
      return {
        name,
        values: placed,
        colour: hasBand ? style.colours.axis : style.colours.ink2,
        widthPt: style.sizes.benchmarkPx,
        dash: hasBand ? 'sysDot' : 'dash',
        slot: null,
        hasLine: true,
        points: noPoints,
        end:
          value === null || !isNamed
            ? null
            : { index, value, words: hasBand ? `${label}  ${texts[index] ?? ''}` : null },
        facts: hasBand ? null : (facts ?? null),
      };
    };
    if (high === null || high === undefined) return [edge(points, label, true)];
    const [low, top] = edgeWords[style.language];
    return [edge(points, `${label} ${low}`, false), edge(high, `${label} ${top}`, true)];
  });
}

/** All lines of a trend or of one panel, hindmost first. */
export function chartLines(lines: TrendLines, style: ChartStyle): ChartLine[] {
  return [
    ...behindLines(lines, style),
    ...benchmarkLines(lines, style),
    ...lines.series.flatMap((series) => targetLines(lines, series, style)),
    ...lines.series.flatMap((series) => parkLines(lines, series, style)),
  ];
}

export function wordsHeader(name: string, language: Language): string {
  return language === 'zh' ? `${name}·原文` : `${name}: in words`;
}
