import { formatNumber } from '../i18n/format.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type { RankingRow } from './ranking-figure.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import { groupPhrase } from './ranking-scope.ts';
import type { RankingFrame } from './ranking-rows.ts';

interface RankingSentenceInput {
  readonly rows: readonly RankingRow[];
  readonly frame: RankingFrame;
  /** 34个国家产业园区 */
  readonly group: string;
}

/** 较2025年4季度由第73位上升至第36位, on the parks of both periods; for ranks, from the ranks published themselves. */
function movement(context: FigureContext, row: RankingRow, { ranked, versus, metric }: RankingFrame): string | null {
  const { words, language } = context;
  const own = ranked.find(({ park }) => park === row.park);
  if (own === undefined || versus === null) return null;
  const isRank = metric.measure === 'rank';
  const before = isRank ? (own.previous?.value ?? null) : own.previousRank;
  const now = isRank ? own.fact.value : own.commonRank;
  if (before === null || now === null) return null;
  const [from, to] = [formatNumber(before, 0), formatNumber(now, 0)];
  const text = before === now ? words.rankSame : words.rankMoved(from, to, now < before);
  return words.comparedWith(formatPeriod(versus, language), text);
}

function pinnedSentence(context: FigureContext, row: RankingRow, { frame, group }: RankingSentenceInput): string {
  const { words, language } = context;
  const { metric, scale, view } = frame;
  const label = say(context, metric.label);
  const value = valuePhrase(context, row.value.text, scale);
  const named = language === 'zh' ? `${label}${value}` : `${label} of ${value}`;
  const body =
    metric.measure === 'rank'
      ? `${row.short}${language === 'zh' ? '' : ', '}${named}`
      : words.rankAmong(row.short, named, words.rankPlace(row.rankText, row.tied), group);
  const wide = frame.overall;
  const overall =
    wide === null || row.overall === null
      ? null
      : words.overallPlace(row.overall.text, wide.of, groupPhrase(context, wide.view));
  return sentenceOf(context, [
    words.during(formatPeriod(view.period, language), body),
    overall,
    movement(context, row, frame),
  ]);
}

/** The pinned park's place and movement (the first of several), or who leads and follows. */
export function rankingSentence(context: FigureContext, input: RankingSentenceInput): string {
  const { words, language } = context;
  const { rows, frame } = input;
  const pinned = frame.view.pinned.map((id) => rows.find(({ park }) => park === id)).find((row) => row !== undefined);
  if (pinned !== undefined) return pinnedSentence(context, pinned, input);
  const [first, ...rest] = rows;
  if (first === undefined) return '';
  const gap = language === 'zh' ? '' : ' ';
  const phrase = (row: RankingRow): string => `${row.short}${gap}${valuePhrase(context, row.value.text, frame.scale)}`;
  const label = say(context, frame.metric.label);
  const subject = language === 'zh' ? `${input.group}${label}` : `${label}, ${input.group}`;
  const followers = rest.slice(0, 2).map(phrase);
  return sentenceOf(context, [
    words.during(formatPeriod(frame.view.period, language), subject),
    frame.metric.measure === 'rank' ? phrase(first) : words.first(phrase(first)),
    followers.length === 0 ? null : words.followed(followers.join(words.list)),
  ]);
}
