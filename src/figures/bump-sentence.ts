import type { Metric } from '../contract/catalog.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { BumpRanks } from './bump-ranks.ts';
import { shortName } from './context.ts';
import type { FigureContext } from './context.ts';
import { sentenceOf } from './phrases.ts';
import { rankText } from './rank-text.ts';
import type { ResolvedRanking } from './resolve-ranking.ts';

interface BumpSentenceInput {
  readonly view: ResolvedRanking;
  readonly metric: Metric;
  readonly ranks: BumpRanks;
  /** Parks shown. */
  readonly parks: readonly string[];
  readonly label: string;
}

/** The first pinned park that is ranked in the last period, or whoever leads it: where it stands, and how it came there. */
export function bumpSentence(
  context: FigureContext,
  { view, metric, ranks: { periods, change }, parks, label }: BumpSentenceInput,
): string {
  const { words, language } = context;
  const isPrinted = metric.measure === 'rank';
  const [start, end] = [periods[0], periods.at(-1)];
  const told = [...view.pinned, ...(end?.rows.keys() ?? [])].find(
    (park) => parks.includes(park) && end?.rows.has(park),
  );
  const row = told === undefined ? undefined : end?.rows.get(told);
  if (start === undefined || end === undefined || row === undefined) return '';
  const subject = `${shortName(context, row.park)}${language === 'zh' ? '' : ', '}${label}`;
  const rank = isPrinted ? String(row.fact.value ?? '') : rankText(row);
  const stands = words.bump.stands(subject, rank, isPrinted ? null : end.of, row.tied && !isPrinted);
  const own = change?.rows.find(({ park }) => park === row.park);
  const before = isPrinted ? (start.rows.get(row.park)?.fact.value ?? null) : (own?.previousRank ?? null);
  const now = isPrinted ? row.fact.value : (own?.commonRank ?? null);
  const clauses = [words.during(formatPeriod(end.period, language), stands)];
  if (before !== null && now !== null && change !== null) {
    const moved = before === now ? words.rankSame : words.rankMoved(String(before), String(now), now < before);
    const against = words.comparedWith(formatPeriod(start.period, language), moved);
    clauses.push(isPrinted ? against : words.bump.common(change.common, against));
  }
  return sentenceOf(context, clauses);
}
