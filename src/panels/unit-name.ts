import { displayUnit } from '../domain/display-unit.ts';
import { findUnit } from '../domain/units.ts';
import type { Language } from '../i18n/language.ts';

/** The name of the unit a metric is shown in by default, in the reader's language. */
export function unitName(unit: string, language: Language): string {
  return findUnit(displayUnit(unit, [], language === 'zh' ? 'myriads' : 'thousands'))?.[language] ?? unit;
}
