import type { ProjectStage, StageDuration } from '../contract/project.ts';
import { monthsBetween } from '../domain/projects.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatQualified } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import { projectsWords } from '../i18n/projects-messages.ts';
import type { FigureValue } from './figure.ts';

/** One step of a project, taken or planned. */
export interface ProjectStepLine {
  readonly id: string;
  readonly label: string;
  readonly isPlan: boolean;
  /** 2023年4月; null where no source dates it. */
  readonly when: string | null;
  /** 自签约起不到3年, as its source tells it: a bound stays a bound. */
  readonly reported: FigureValue | null;
  /** 自开工起21个月, or a range, from two dates; null where either is missing. */
  readonly derived: string | null;
  readonly source: string | null;
}

function lengthText({ value, decimals, unit, qualifier, printed }: StageDuration, language: Language): string {
  const number = formatQualified({ value, decimals, qualifier, printed }, language);
  const { units } = projectsWords(language);
  return language === 'zh' ? `${number}${units[unit]}` : `${number} ${units[unit]}`;
}

/** The duration a source tells as a value, in its own unit and with its qualifier. */
function reportedOf(stage: ProjectStage, language: Language): FigureValue | null {
  const { duration, source, quote, confidence, note, asOf, role } = stage;
  if (duration === null) return null;
  const words = projectsWords(language);
  const start = duration.since === 'settled' ? words.settled : words.stepsSince[duration.since];
  return {
    value: duration.value,
    text: words.since(start, lengthText(duration, language)),
    qualifier: duration.qualifier,
    status: 'A',
    role,
    cumulative: 'none',
    asOf,
    derived: false,
    source,
    quote,
    confidence,
    note: note === null ? null : note[language],
    others: [],
  };
}

/** The time from the step before, where both were taken and both are dated; what is only planned has none. */
function derivedOf(stage: ProjectStage, before: ProjectStage | undefined, language: Language): string | null {
  if (before === undefined || before.stage === 'other' || stage.role !== 'actual') return null;
  if (stage.date === null || before.date === null) return null;
  const span = monthsBetween(before.date, stage.date);
  if (span === null) return null;
  const words = projectsWords(language);
  const length = span.least === span.most ? words.months(span.most) : words.monthRange(span.least, span.most);
  return words.since(words.stepsSince[before.stage], length);
}

/** The steps of one project in the order of the data, each with its date and how long it took. */
export function projectSteps(stages: readonly ProjectStage[], language: Language): readonly ProjectStepLine[] {
  const words = projectsWords(language);
  return stages.map((stage, place) => {
    const before = stages.slice(0, place).findLast((each) => each.role === 'actual' && each.stage !== 'other');
    return {
      id: `${stage.stage} ${stage.role} ${stage.label?.zh ?? ''}`,
      label: stage.stage === 'other' ? (stage.label?.[language] ?? '') : words.stages[stage.stage],
      isPlan: stage.role === 'plan',
      when: stage.date === null ? null : formatPeriod(stage.date, language),
      reported: reportedOf(stage, language),
      derived: derivedOf(stage, before, language),
      source: stage.source,
    };
  });
}
