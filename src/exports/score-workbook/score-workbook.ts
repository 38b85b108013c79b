import type { Outcome } from '../../domain/composite/refusal.ts';
import type { Sheet } from '../xlsx/sheet.ts';
import { workbookFile } from '../xlsx/workbook.ts';
import { aboutSheet } from './about-sheet.ts';
import { bookFrame, type BookFrame } from './book-frame.ts';
import type { BookRequest } from './book-request.ts';
import { contributionsSheet } from './contributions-sheet.ts';
import { excludedSheet } from './excluded-sheet.ts';
import { indicatorsSheet } from './indicators-sheet.ts';
import { marksSheet, sourcesSheet } from './list-sheets.ts';
import { hasSeveralSources, rawFactsOf, rawSheet, valueSourcesSheet } from './raw-sheets.ts';
import { roundsSheet } from './rounds-sheet.ts';
import { scoresSheet } from './scores-sheet.ts';
import { imputedSheet, normalisedSheet, valuesSheet, winsorisedSheet } from './step-sheets.ts';

type SheetId = keyof BookFrame['words']['sheets'];

function sheetsOf(frame: BookFrame): (readonly [SheetId, Sheet])[] {
  const { steps } = frame;
  const facts = rawFactsOf(frame);
  const contributions = contributionsSheet(frame);
  const when = (isThere: boolean, id: SheetId, make: () => Sheet) => (isThere ? [[id, make()] as const] : []);
  return [
    ['indicators', indicatorsSheet(frame)],
    ['raw', rawSheet(frame, facts)],
    ...when(steps.hasValues, 'values', () => valuesSheet(frame)),
    ...when(steps.hasImputed, 'imputed', () => imputedSheet(frame)),
    ...when(steps.hasRounds, 'rounds', () => roundsSheet(frame)),
    ...when(steps.hasWinsorised, 'winsorised', () => winsorisedSheet(frame)),
    ['normalised', normalisedSheet(frame)],
    ['scores', scoresSheet(frame)],
    ...(contributions === null ? [] : [['contributions', contributions] as const]),
    ['excluded', excludedSheet(frame)],
    ['marks', marksSheet(frame)],
    ...when(hasSeveralSources(frame, facts), 'valueSources', () => valueSourcesSheet(frame, facts)),
    ['sources', sourcesSheet(frame)],
  ];
}

/**
 * The whole calculation of a composite score as an Excel workbook whose formulas are live, from raw figures to ranks, with notes and
 * sources: change a figure or a weight, and the rest follows. Its cells hold our own results, so that it reads right unrecalculated.
 * Refused, with the reason, where the scheme gives no score.
 */
export function scoreWorkbook(request: BookRequest): Outcome<Uint8Array> {
  const outcome = bookFrame(request);
  if (!outcome.ok) return outcome;
  const frame = outcome.result;
  const sheets = sheetsOf(frame);
  const about = aboutSheet(frame, ['about', ...sheets.map(([id]) => id)]);
  const { release } = request.catalog.dataset;
  const bytes = workbookFile([about, ...sheets.map(([, sheet]) => sheet)], {
    title: frame.words.about.title(request.subject),
    description: frame.words.about.handbook,
    keywords: `${release.id}, ${request.check}`,
    created: release.publishedAt,
  });
  return { ok: true, result: bytes };
}
