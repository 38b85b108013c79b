import type { Elapsed } from '../domain/attainment.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatNumber } from '../i18n/format.ts';
import type { TargetsWords } from '../i18n/targets-messages.ts';
import { say } from './context.ts';
import { sentenceOf, valuePhrase } from './phrases.ts';
import { parksPhrase } from './subject.ts';
import type { TargetRow } from './targets-figure.ts';
import type { TargetsFrame } from './targets-rows.ts';

interface Told {
  readonly rows: readonly TargetRow[];
  /** The same for every row; null where it differs, or the time is up. */
  readonly elapsed: Elapsed | null;
  readonly words: TargetsWords;
}

/** The words of a plan: an order of magnitude in Chinese (千亿级) says its unit itself. */
function planned({ context, scale }: TargetsFrame, { target, isMagnitude }: TargetRow): string {
  if (target === null) return '';
  return isMagnitude && context.language === 'zh' ? target.text : valuePhrase(context, target.text, scale);
}

function subjectOf({ context, metric }: TargetsFrame, parks: string): string {
  const label = say(context, metric.label);
  return context.language === 'zh' ? `${parks}${label}` : `${parks}, ${label}: `;
}

function isMet({ shortfall }: TargetRow): boolean {
  return shortfall !== null && shortfall.value !== null && shortfall.value <= 0;
}

function timePhrase({ months, of }: Elapsed, words: TargetsWords): string {
  return words.even(`${formatNumber((months / of) * 100, 1)}%`);
}

function onePark(frame: TargetsFrame, row: TargetRow, { elapsed, words }: Told): string {
  const { context, view, scale } = frame;
  const { language } = context;
  const amount = (text: string): string => valuePhrase(context, text, scale);
  if (row.target === null) return '';
  const role = context.words.roles[row.target.role];
  const when = row.through ?? formatPeriod(view.period, language);
  const done = words.one(amount(row.done.text), role, planned(frame, row));
  const left = elapsed === null ? 0 : elapsed.of - elapsed.months;
  const needed = row.pace?.needed;
  return sentenceOf(context, [
    context.words.during(when, `${subjectOf(frame, row.name)}${done}`),
    row.rate === null ? null : words.of(`${row.rate.text}%`),
    elapsed === null ? null : timePhrase(elapsed, words),
    row.standing === null ? null : words.standing[row.standing],
    isMet(row)
      ? words.met
      : needed
        ? words.needed(left, amount(needed.text))
        : row.shortfall === null
          ? null
          : words.missed(amount(row.shortfall.text)),
  ]);
}

/** Plans of which nothing done is told. */
function unmet(frame: TargetsFrame, rows: readonly TargetRow[], words: TargetsWords): string {
  const { context, view } = frame;
  const [first] = rows;
  if (first === undefined || first.target === null) return '';
  const role = context.words.roles[first.target.role];
  const parks = parksPhrase(
    context,
    rows.map(({ park }) => park),
  );
  const said = rows.length === 1 ? words.planned(role, planned(frame, first)) : words.plannedMany(rows.length);
  const gap = context.language === 'zh' ? context.words.colon : '';
  return sentenceOf(context, [
    context.words.during(formatPeriod(view.period, context.language), `${subjectOf(frame, parks)}${gap}${said}`),
  ]);
}

/** What one park has done of its plan and what is left; or of several who leads, and how many are ahead of time or have met it. */
export function targetsSentence(frame: TargetsFrame, told: Told): string {
  const { context, view } = frame;
  const { elapsed, words } = told;
  const all = told.rows.filter(({ target }) => target !== null);
  const rows = all.filter(({ done }) => done.value !== null);
  const [first] = rows;
  if (first === undefined) return unmet(frame, all, words);
  if (rows.length === 1) return onePark(frame, first, told);
  const parks = parksPhrase(
    context,
    rows.map(({ park }) => park),
  );
  const count = (standing: TargetRow['standing']) => rows.filter((row) => row.standing === standing).length;
  const [ahead, behind] = [count('ahead'), count('behind')];
  const reached = words.reached(rows.filter(isMet).length, rows.length);
  const subject = subjectOf(frame, parks);
  const gap = context.language === 'zh' ? context.words.comma : '';
  const lead = first.rate === null ? reached : words.best(first.short, `${first.rate.text}%`);
  return sentenceOf(context, [
    context.words.during(formatPeriod(view.period, context.language), `${subject}${gap}${lead}`),
    elapsed === null ? null : timePhrase(elapsed, words),
    ahead + behind > 0 ? words.counts(ahead, behind) : first.rate === null ? null : reached,
  ]);
}
