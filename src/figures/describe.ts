import { checkCode } from './check-code.ts';
import { say } from './context.ts';
import type { FigureContext } from './context.ts';
import type {
  FigureCommon,
  FigureEmpty,
  FigureGuard,
  FigureMark,
  FigureNote,
  FigureSource,
  FigureValue,
} from './figure.ts';
import type { FigureTable } from './figure-table.ts';

export interface Description {
  readonly title: FigureCommon['title'];
  readonly subtitle: string;
  readonly notes: readonly FigureNote[];
  readonly sentence: string;
  readonly table: FigureTable;
  readonly empty: FigureEmpty | null;
  /** What the 口径 guard found. */
  readonly guard?: readonly FigureGuard[];
  /** Every value shown, for marks and sources. */
  readonly values: Iterable<FigureValue>;
  /** Marks that no single value carries: a suspected break, a derived change. */
  readonly marks?: readonly FigureMark[];
}

const markOrder: readonly FigureMark[] = [
  'not_available',
  'not_applicable',
  'not_yet_published',
  'suppressed',
  'lower_bound',
  'upper_bound',
  'about',
  'estimated',
  'provisional',
  'forecast',
  'break',
  'derived',
  'plan',
  'target',
  'cumulative',
];

const statusMarks: Readonly<Record<FigureValue['status'], FigureMark | null>> = {
  A: null,
  E: 'estimated',
  P: 'provisional',
  F: 'forecast',
  B: 'break',
  O: 'not_available',
  M: 'not_applicable',
  L: 'not_yet_published',
  Q: 'suppressed',
};

const qualifierMarks: Readonly<Record<FigureValue['qualifier'], FigureMark | null>> = {
  exact: null,
  about: 'about',
  more_than: 'lower_bound',
  at_least: 'lower_bound',
  less_than: 'upper_bound',
  at_most: 'upper_bound',
};

/** The marks one value is drawn with. */
export function marksOf(value: FigureValue): FigureMark[] {
  const marks = [statusMarks[value.status]];
  if (value.value !== null) {
    marks.push(qualifierMarks[value.qualifier]);
    if (value.derived) marks.push('derived');
    if (value.role !== 'actual') marks.push(value.role);
    if (value.cumulative !== 'none') marks.push('cumulative');
  }
  return marks.filter((mark) => mark !== null);
}

function sourcesOf(context: FigureContext, values: readonly FigureValue[]): FigureSource[] {
  const ids = new Set(values.flatMap((value) => [value.source, ...value.others.map(({ source }) => source)]));
  return [...ids].flatMap((id) => {
    const source = id === null ? undefined : context.sources.get(id);
    return source === undefined ? [] : [{ id: source.id, title: say(context, source.title), address: source.address }];
  });
}

/** Fit for Windows, macOS and Linux: no separators, no reserved signs, no spaces, at most 80 characters. */
function fileNameOf({ time, subject }: FigureCommon['title']): string {
  const words = `${subject}-${time}`.replace(/[\\/:*?"<>|，,\s]+/gu, '-').replace(/-{2,}/g, '-');
  return [...words]
    .slice(0, 80)
    .join('')
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** What every figure carries: its words, marks, sources and the check code over what is shown. */
export function describe(context: FigureContext, description: Description): FigureCommon {
  const { dataset } = context.catalog;
  const { title, subtitle, sentence, table, empty, guard = [] } = description;
  const values = [...description.values];
  const used = new Set([...values.flatMap(marksOf), ...(description.marks ?? [])]);
  const fictional: FigureNote[] = dataset.fictional ? [{ ref: null, text: context.words.fictional }] : [];
  const cells = table.rows.map((row) => [row.heading ?? null, ...row.cells.map((cell) => cell.text)]);
  return {
    dataset: dataset.id,
    release: { id: dataset.release.id, publishedAt: dataset.release.publishedAt },
    fictional: dataset.fictional,
    language: context.language,
    title,
    subtitle,
    guard,
    notes: [...fictional, ...description.notes, ...guard.map(({ text }) => ({ ref: null, text }))],
    marks: markOrder.filter((mark) => used.has(mark)),
    sources: sourcesOf(context, values),
    sentence,
    check: checkCode([
      dataset.release.id,
      [title.time, title.subject, title.unit],
      table.columns.map(({ label, unit }) => [label, unit]),
      cells,
    ]),
    table,
    fileName: fileNameOf(title),
    empty,
  };
}
