import { add } from '../domain/qualified.ts';
import type { Qualified } from '../domain/qualified.ts';
import { formatNumber, withQualifier } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { changePhrase } from './change.ts';
import { say } from './context.ts';
import type { FigureValue } from './figure.ts';
import type { TrendSeries } from './trend-figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import { parksPhrase } from './subject.ts';
import type { TrendFrame } from './trend-series.ts';

interface SentenceInput {
  readonly series: readonly TrendSeries[];
  readonly decimals: number;
  readonly against: 'yoy' | 'pop' | null;
}

interface Said {
  readonly series: TrendSeries;
  readonly value: number;
  readonly point: FigureValue;
}

/** The latest point at which at least half as many parks have a value as ever do: one early reporter does not speak for all. */
function saidIndex(series: readonly TrendSeries[]): number {
  const length = Math.max(0, ...series.map(({ points }) => points.length));
  const counts = Array.from(
    { length },
    (_, index) => series.filter(({ points }) => (points[index]?.value ?? null) !== null).length,
  );
  const most = Math.max(0, ...counts);
  return counts.findLastIndex((count) => count > 0 && count * 2 >= most);
}

function saidAt(series: readonly TrendSeries[], index: number): Said[] {
  return series.flatMap((each): Said[] => {
    const point = each.points[index];
    return point === undefined || point.value === null ? [] : [{ series: each, value: point.value, point }];
  });
}

/** The sum, where it means something: levels of a flow or stock, of parks none of which lies in another, all of one kind. */
function totalOf({ context, metric, view }: TrendFrame, said: readonly Said[]): Qualified | null {
  const isAdditive = metric.measure === 'flow' || metric.measure === 'stock';
  const chosen = new Set(said.map(({ series }) => series.park));
  const isDisjoint = [...chosen].every((id) => {
    const park = context.parks.get(id);
    return park?.kind === 'park' && !(park.within !== null && chosen.has(park.within));
  });
  const kinds = new Set(said.map(({ point }) => `${point.role} ${point.cumulative}`));
  if (!isAdditive || !isDisjoint || kinds.size > 1 || view.transform !== 'level') return null;
  const nothing: Qualified = { value: 0, qualifier: 'exact' };
  return said.reduce<Qualified | null>(
    (sum, { value, point }) => (sum === null ? null : add(sum, { value, qualifier: point.qualifier })),
    nothing,
  );
}

/** The official sentence of a trend: the latest period; one park with its change, or the total with the largest, or highest and lowest. */
export function trendSentence(frame: TrendFrame, { series, decimals, against }: SentenceInput): string {
  const { context, metric, quantity, view, start, scale } = frame;
  const { words, language } = context;
  const index = saidIndex(series);
  const said = saidAt(series, index);
  const isLower = quantity.metric.direction === 'lower';
  const sorted = said.toSorted((a, b) => (isLower ? a.value - b.value : b.value - a.value));
  const [top] = sorted;
  const bottom = sorted.at(-1);
  if (top === undefined || bottom === undefined) return '';

  const when = formatPeriod(view.periods[start + index] ?? '', language);
  const name = say(context, quantity.metric.label);
  const amount = (text: string): string => valuePhrase(context, text, scale);
  const phrase = ({ series: { short }, point }: Said): string =>
    `${short}${language === 'en' ? ' ' : ''}${amount(point.text)}`;
  const changeOfTop =
    against === null || top.series.end?.index !== index
      ? null
      : changePhrase(context, metric, { change: top.series.end.change, against });

  if (said.length === 1) {
    const subject = language === 'zh' ? `${top.series.name}${name}` : `${top.series.name}, ${name}`;
    return sentenceOf(context, [words.during(when, words.isValue(subject, amount(top.point.text))), changeOfTop]);
  }
  const parks = parksPhrase(
    context,
    said.map((each) => each.series.park),
  );
  const subject = language === 'zh' ? `${parks}${name}` : `${name}, ${parks}`;
  const total = said.length === series.length ? totalOf(frame, said) : null;
  if (total === null || total.value <= 0) {
    return sentenceOf(context, [words.during(when, subject), words.highest(phrase(top)), words.lowest(phrase(bottom))]);
  }
  const sum = withQualifier(formatNumber(total.value, decimals), total.qualifier, language);
  const isExact = total.qualifier === 'exact' && top.point.qualifier === 'exact';
  return sentenceOf(context, [
    words.during(when, words.totalOf(subject, amount(sum))),
    words.ofWhich(phrase(top)),
    isExact ? words.share(formatNumber((top.value / total.value) * 100, 1)) : null,
    changeOfTop,
  ]);
}
