import { formatNumber } from '../i18n/format.ts';
import {
  describeEmpty,
  describeExplained,
  explainedFrame,
  ownRank,
  type Explained,
  type ExplainInput,
} from './explain-frame.ts';
import type { FigureEmpty } from './figure.ts';
import type { WaterfallFigure, WaterfallStep } from './gap-figure.ts';
import { gapItems, scoreText, type GapItems } from './gap-items.ts';
import { mostIndicators, waterfallSteps } from './gap-steps.ts';
import { gapTable } from './gap-table.ts';
import { writeScheme } from './scheme-codec.ts';

const namedDimensions = 5;

function topsisRefusal({ context, scheme, presets }: Explained): FigureEmpty {
  const { empty } = context.words.explain;
  const arithmetic = { method: 'mean', within: 'arithmetic', across: 'arithmetic' } as const;
  const way = writeScheme({ ...scheme, aggregation: arithmetic }, presets) ?? '';
  return {
    title: empty.topsis,
    advice: empty.topsisAdvice,
    way: { label: empty.toArithmetic, change: { scheme: way } },
  };
}

function clauses({ context, ownName, otherName }: Explained, { gap }: GapItems, steps: readonly WaterfallStep[]) {
  const { words } = context;
  const said = words.explain.gap;
  const points = gap.to - gap.from;
  const parts = steps
    .filter(({ level, direction }) => level === 0 && direction !== 'flat')
    .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .slice(0, namedDimensions);
  const single = steps.filter(({ level, weightText, isOneSided }) => level === 1 && weightText !== '' && !isOneSided);
  const [most] = single.filter(({ direction }) => direction === 'up').toSorted((a, b) => b.points - a.points);
  const [least] = single.filter(({ direction }) => direction === 'down').toSorted((a, b) => a.points - b.points);
  return [
    Math.abs(points) < 1e-9
      ? said.even(otherName, ownName)
      : said.against(otherName, ownName, formatNumber(Math.abs(points), 2), points > 0),
    parts.length === 0 ? null : said.parts(parts.map(({ label, text }) => said.part(label, text)).join(words.list)),
    most === undefined ? null : said.most(most.label, most.text),
    least === undefined ? null : said.least(least.label, least.text),
  ];
}

function methodNote({ context, prepared }: Explained, { gap }: GapItems): string {
  const { aggregation } = prepared;
  const said = context.words.explain.gap;
  if (gap.method === 'log_mean') return said.logMean;
  const isMultiplied =
    aggregation.method === 'mean' && (aggregation.within === 'geometric' || aggregation.across === 'geometric');
  return isMultiplied ? said.fallback : said.difference;
}

/**
 * The gap of a park's score to another's, or to that of the invented park of medians, in points: dimension by dimension, opened to the
 * indicators with the largest parts. The steps lead from the other's score to the park's own, to rounding.
 */
export function toGapFigure(input: ExplainInput): WaterfallFigure {
  const { frame, explained, empty } = explainedFrame(input, { isPair: true });
  const { words } = frame.context;
  const { score, explain } = words;
  const headers = { weight: explain.headers.weight, points: explain.gap.points };
  const items = explained === null ? null : gapItems(explained);
  if (explained === null || items === null) {
    const total = { label: '', value: 0, text: '' };
    const why = explained === null ? empty : topsisRefusal(explained);
    const common = describeEmpty(frame, explain.gap.name, why);
    return { ...common, kind: 'waterfall', unit: score.unit, from: total, to: total, steps: [], headers };
  }
  const { gap, dimensions } = items;
  const { ownName, otherName, against } = explained;
  const steps = waterfallSteps(explained, gap.from, dimensions);
  const lacking = dimensions
    .flatMap(({ indicators }) => indicators)
    .filter(({ scores, weight }) => weight > 0 && scores.includes(null));
  const isCut = dimensions.flatMap(({ indicators }) => indicators).length > mostIndicators;
  return {
    ...describeExplained(explained, {
      subject: explain.gap.subject(ownName, otherName),
      unit: score.unit,
      subtitle: [explain.ranks(ownName, ownRank(explained)), ...(isCut ? [explain.gap.shown(mostIndicators)] : [])],
      notes: [
        methodNote(explained, items),
        explain.gap.rounding,
        ...(lacking.length === 0 ? [] : [explain.gap.oneSided(lacking.map(({ label }) => label).join(words.list))]),
        ...(against.kind === 'median' ? [explain.medianNote] : []),
      ],
      clauses: clauses(explained, items, steps),
      table: gapTable(explained, items),
      values: dimensions.flatMap(({ indicators }) => indicators.flatMap(({ shown }) => shown.values)),
    }),
    kind: 'waterfall',
    unit: score.unit,
    from: { label: explain.gap.score(otherName), value: gap.from, text: scoreText(gap.from) },
    to: { label: explain.gap.score(ownName), value: gap.to, text: scoreText(gap.to) },
    steps,
    headers,
  };
}
