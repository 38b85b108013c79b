import type { Catalog, ProjectFact } from '../contract/catalog.ts';
import { Confidence, Qualifier, Role } from '../contract/observation.ts';
import { figureWords } from '../i18n/figure-wording.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import { formatQualified } from '../i18n/format.ts';
import type { Language } from '../i18n/language.ts';
import type { FigureSource, FigureValue } from './figure.ts';
import { unitLabel } from './scale.ts';

function decimalsOf(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

/** The value with its qualifier, as its source prints it where that is the same number; years and dates as periods. */
function textOf({ value, unit, printed, period }: ProjectFact, qualifier: Qualifier, language: Language): string {
  if (unit === 'year') return formatPeriod(period, language);
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return printed ?? (value === '' ? '—' : value);
  return formatQualified({ value: number, decimals: decimalsOf(value), qualifier, printed }, language);
}

/** A project's fact without its unit, for columns whose header names it. What the file leaves unsaid is exact and actual. */
export function bareProjectValue(fact: ProjectFact, language: Language): FigureValue {
  const { asOf, source, quote, confidence, note } = fact;
  const qualifier = Qualifier.safeParse(fact.qualifier).data ?? 'exact';
  return {
    value: fact.value === '' ? null : Number(fact.value),
    text: textOf(fact, qualifier, language),
    qualifier,
    status: fact.value === '' ? 'O' : 'A',
    role: Role.safeParse(fact.role).data ?? 'actual',
    cumulative: 'none',
    asOf,
    derived: false,
    source,
    quote,
    confidence: Confidence.safeParse(confidence).data ?? null,
    note: note === null ? null : note[language],
    others: [],
  };
}

/** A project's fact as a value that can open its source, its unit in its text. */
export function projectValue(fact: ProjectFact, language: Language): FigureValue {
  const value = bareProjectValue(fact, language);
  const isPlain = fact.unit === 'year' || fact.value === '';
  if (isPlain) return value;
  return { ...value, text: figureWords(language).unitAfter(value.text, unitLabel(fact.unit, language)) };
}

/** Every source of the dataset, worded for a source popover. */
export function sourcesIn({ sources }: Catalog, language: Language): readonly FigureSource[] {
  return sources.map(({ id, title, address }) => ({ id, title: title[language], address }));
}
