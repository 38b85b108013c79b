import { formatNumber } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { FigureContext } from './context.ts';
import type { FigureTable, TableRow } from './figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import type { Scale } from './scale.ts';
import { logsText, rText } from './scatter-correlation.ts';
import type { ScatterAxis, ScatterFigure, ScatterPoint } from './scatter-figure.ts';

type Body = Pick<ScatterFigure, 'axes' | 'points' | 'correlation' | 'medians' | 'left'>;

interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

const parksSaid = 3;

/** How the two go together over all parks, with the caution, and where the first chosen parks stand. */
export function scatterSentence(context: FigureContext, figure: Body, scales: Scales, period: string): string {
  const { words, language } = context;
  const { scatter } = words;
  const { axes, points, correlation, medians } = figure;
  const pair = scatter.pair(axes.y.label, axes.x.label);
  const phrase = (axis: 'x' | 'y', text: string): string =>
    language === 'zh'
      ? `${axes[axis].label}${valuePhrase(context, text, scales[axis])}`
      : `${axes[axis].label}: ${valuePhrase(context, text, scales[axis])}`;
  const { n, r } = correlation;
  const lead = r === null ? scatter.unrelated(pair, n) : scatter.related(pair, rText(r), n, logsText(context, axes));
  const chosen = points
    .filter(({ slot }) => slot !== null)
    .slice(0, parksSaid)
    .map(({ short, x, y }) => scatter.chosen(short, phrase('y', y.text), phrase('x', x.text)));
  const value = (axis: ScatterAxis, of: number): string => formatNumber(of, axis.decimals);
  return sentenceOf(context, [
    words.during(formatPeriod(period, language), lead),
    r === null ? null : scatter.caution,
    medians === null
      ? null
      : scatter.medians(n, phrase('y', value(axes.y, medians.y.value)), phrase('x', value(axes.x, medians.x.value))),
    chosen.length === 0 ? null : scatter.among(chosen.join(words.semicolon)),
  ]);
}

/** N园区；r；相关不等于因果；另有几个未画. */
export function scatterSubtitle({ words }: FigureContext, { points, correlation, left }: Body): string {
  const { scatter } = words;
  return [
    scatter.counted(points.length),
    correlation.text,
    ...(correlation.r === null ? [] : [scatter.caution]),
    ...(left === 0 ? [] : [scatter.left(left)]),
  ].join(words.semicolon);
}

/** Park, x, y: the chosen parks first, also those that could not be drawn, then the others by y. */
export function scatterTable(
  context: FigureContext,
  axes: ScatterFigure['axes'],
  points: readonly ScatterPoint[],
): FigureTable {
  const unit = (axis: ScatterAxis): string | null => (axis.unit === '' ? null : axis.unit);
  const chosen = points.filter(({ slot }) => slot !== null);
  const others = points
    .filter(({ slot }) => slot === null)
    .toSorted((a, b) => ((b.y.value ?? 0) - (a.y.value ?? 0)) * (axes.y.inverted ? -1 : 1));
  return {
    columns: [
      { id: 'park', label: context.words.headers.park, unit: null, align: 'left' },
      { id: 'x', label: axes.x.label, unit: unit(axes.x), align: 'right' },
      { id: 'y', label: axes.y.label, unit: unit(axes.y), align: 'right' },
    ],
    rows: [...chosen, ...others].map(({ park, name, x, y }): TableRow => ({
      id: park,
      cells: [
        { text: name, value: name },
        { text: x.text, value: x.value, fact: x },
        { text: y.text, value: y.value, fact: y },
      ],
    })),
  };
}
