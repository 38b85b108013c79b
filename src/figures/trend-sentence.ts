import { add } from '../domain/qualified.ts';
import type { Qualified } from '../domain/qualified.ts';
import { formatNumber, withQualifier } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { changePhrase } from './change.ts';
import { say } from './context.ts';
import type { TrendSeries } from './figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import { parksPhrase } from './subject.ts';
import type { TrendFrame } from './trend-series.ts';

interface SentenceInput {
  readonly series: readonly TrendSeries[];
  readonly unit: string;
  readonly decimals: number;
  readonly against: 'yoy' | 'pop' | null;
}

interface Said {
  readonly series: TrendSeries;
  readonly value: number;
  readonly text: string;
}

function phraseOf({ context, scale, view }: TrendFrame, text: string, unit: string): string {
  return view.transform === 'level' ? valuePhrase(context, text, scale) : context.words.unitAfter(text, unit);
}

/** The sum, where it means something: levels of a flow or stock, at one period, of parks none of which lies in another. */
function totalOf({ context, metric, view }: TrendFrame, said: readonly Said[]): Qualified | null {
  const isAdditive = metric.measure === 'flow' || metric.measure === 'stock';
  const chosen = new Set(said.map(({ series }) => series.park));
  const isDisjoint = [...chosen].every((id) => {
    const park = context.parks.get(id);
    return park?.kind === 'park' && !(park.within !== null && chosen.has(park.within));
  });
  if (!isAdditive || !isDisjoint || view.transform !== 'level' || said.length < 2) return null;
  const kinds = new Set(said.map(({ series }) => `${lastOf(series)?.role ?? ''} ${lastOf(series)?.cumulative ?? ''}`));
  if (kinds.size > 1) return null;
  const facts = said.map(({ series, value }): Qualified => ({
    value,
    qualifier: lastOf(series)?.qualifier ?? 'exact',
  }));
  return facts.reduce<Qualified | null>((sum, each) => (sum === null ? null : add(sum, each)), {
    value: 0,
    qualifier: 'exact',
  });
}

function lastOf(series: TrendSeries): TrendSeries['points'][number] | undefined {
  return series.end === null ? undefined : series.points[series.end.index];
}

function changeOfEnd(
  { context, metric }: TrendFrame,
  { end }: TrendSeries,
  against: SentenceInput['against'],
): string | null {
  return end === null || against === null ? null : changePhrase(context, metric, { change: end.change, against });
}

/** The official sentence of a trend: the latest period; one park with its change, or the total with the largest, or highest and lowest. */
export function trendSentence(frame: TrendFrame, { series, unit, decimals, against }: SentenceInput): string {
  const { context, metric, view, start } = frame;
  const { words, language } = context;
  const lastIndex = Math.max(...series.map(({ end }) => end?.index ?? -1));
  const said = series.flatMap((each): Said[] => {
    const value = each.end?.index === lastIndex ? lastOf(each)?.value : null;
    return each.end === null || value === null || value === undefined
      ? []
      : [{ series: each, value, text: each.end.text }];
  });
  const when = formatPeriod(view.periods[start + lastIndex] ?? '', language);
  const isLower = metric.direction === 'lower';
  const sorted = [...said].sort((a, b) => (isLower ? a.value - b.value : b.value - a.value));
  const [top] = sorted;
  const bottom = sorted.at(-1);
  if (top === undefined || bottom === undefined) return '';
  const label = say(context, metric.label);
  const transform =
    view.transform === 'level' ? '' : view.transform === 'index' ? words.index : words.changeHeaders[view.transform];
  const name = transform === '' ? label : words.transformed(label, transform);
  const phrase = ({ series: each, text }: Said): string =>
    `${each.short}${language === 'en' ? ' ' : ''}${phraseOf(frame, text, unit)}`;
  if (said.length === 1) {
    const subject = words.isValue(
      language === 'zh' ? `${top.series.name}${name}` : `${top.series.name}, ${name}`,
      phraseOf(frame, top.text, unit),
    );
    return sentenceOf(context, [words.during(when, subject), changeOfEnd(frame, top.series, against)]);
  }
  const total = said.length === series.length ? totalOf(frame, said) : null;
  const parks = parksPhrase(
    context,
    said.map((each) => each.series.park),
  );
  const subject = language === 'zh' ? `${parks}${name}` : `${name}, ${parks}`;
  if (total !== null && total.value > 0) {
    const sum = withQualifier(formatNumber(total.value, decimals), total.qualifier, language);
    const isExact = total.qualifier === 'exact' && lastOf(top.series)?.qualifier === 'exact';
    const share = isExact ? words.share(formatNumber((top.value / total.value) * 100, 1)) : null;
    return sentenceOf(context, [
      words.during(when, words.totalOf(subject, phraseOf(frame, sum, unit))),
      words.ofWhich(phrase(top)),
      share,
      changeOfEnd(frame, top.series, against),
    ]);
  }
  return sentenceOf(context, [words.during(when, subject), words.highest(phrase(top)), words.lowest(phrase(bottom))]);
}
