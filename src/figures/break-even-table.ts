import { breakEven, type BreakEven } from '../domain/composite/break-even.ts';
import { leadUnder } from '../domain/composite/pair.ts';
import { formatNumber, formatSigned } from '../i18n/format.ts';
import {
  describeEmpty,
  describeExplained,
  explainedFrame,
  type Explained,
  type ExplainInput,
} from './explain-frame.ts';
import { dimensionLabel } from './indicator-label.ts';
import { indicatorLabel } from './explain-values.ts';
import type { TableFigure } from './figure.ts';
import type { FigureTable, TableCell, TableRow } from './figure-table.ts';

interface EvenItem {
  readonly id: string;
  readonly label: string;
  readonly even: BreakEven;
}

const decimals = 2;

function share(value: number): string {
  return formatNumber(value * 100, decimals);
}

/** How far the weight has to go; those of which none does stand last. */
function distance({ even }: EvenItem): number {
  return even.kind === 'at' ? Math.abs(even.share - even.today) : Infinity;
}

function nearestFirst(a: EvenItem, b: EvenItem): number {
  const [x, y] = [distance(a), distance(b)];
  return x === y ? 0 : x - y;
}

/** Every dimension and every indicator with the weight at which the two change places, the nearest first. */
function itemsOf(explained: Explained): Record<'dimensions' | 'indicators', EvenItem[]> {
  const { prepared, row, against } = explained;
  const { starts } = prepared.scaled;
  const even = (chosen: readonly number[]) => breakEven(prepared, chosen, { a: row, b: against });
  const dimensions = prepared.dimensions.map((id, dimension): EvenItem => {
    const [from = 0, to = 0] = starts.subarray(dimension, dimension + 2);
    const whole = Array.from({ length: to - from }, (_, place) => from + place);
    return { id: `dimension ${id}`, label: dimensionLabel(explained.context, explained.scheme, id), even: even(whole) };
  });
  const indicators = prepared.indicators.map((indicator, index): EvenItem => {
    return { id: indicator.id, label: indicatorLabel(explained, indicator), even: even([index]) };
  });
  return { dimensions: dimensions.toSorted(nearestFirst), indicators: indicators.toSorted(nearestFirst) };
}

function resultText({ context, ownName, otherName }: Explained, even: BreakEven): string {
  const said = context.words.explain.even;
  if (even.kind === 'at') {
    return even.above === 'a' ? said.above(ownName, otherName) : said.above(otherName, ownName);
  }
  return even.ahead === 'neither' ? said.neither : said.never(even.ahead === 'a' ? ownName : otherName);
}

const none: TableCell = { text: '—', value: null };

function rowOf(explained: Explained, { id, label, even }: EvenItem): TableRow {
  return {
    id,
    cells: [
      { text: label, value: label },
      { text: share(even.today), value: even.today * 100 },
      even.kind === 'at' ? { text: share(even.share), value: even.share * 100 } : none,
      even.kind === 'at'
        ? {
            text: formatSigned((even.share - even.today) * 100, decimals),
            value: Math.abs(even.share - even.today) * 100,
          }
        : none,
      { text: resultText(explained, even), value: even.kind === 'at' ? 0 : 1 },
    ],
  };
}

function tableOf(explained: Explained, { dimensions, indicators }: ReturnType<typeof itemsOf>): FigureTable {
  const { headers, even: said } = explained.context.words.explain;
  const right = (id: string, label: string, unit: string) => ({ id, label, unit, align: 'right' as const });
  return {
    columns: [
      { id: 'item', label: headers.item, unit: null, align: 'left' },
      right('today', said.today, '%'),
      right('share', said.share, '%'),
      right('change', said.change, said.changeUnit),
      { id: 'result', label: said.result, unit: null, align: 'left' },
    ],
    rows: [
      { id: 'dimensions', heading: said.dimensions, cells: [] },
      ...dimensions.map((item) => rowOf(explained, item)),
      { id: 'indicators', heading: said.indicators, cells: [] },
      ...indicators.map((item) => rowOf(explained, item)),
    ],
  };
}

function clauses(explained: Explained, items: readonly EvenItem[]): (string | null)[] {
  const { ownName, otherName, context } = explained;
  const said = context.words.explain.even;
  const { prepared, row, against } = explained;
  const lead = leadUnder(prepared, { a: row, b: against })(prepared.weights);
  const points = formatNumber(Math.abs(lead), decimals);
  const found = items.flatMap(({ label, even }) => (even.kind === 'at' ? [{ label, ...even }] : []));
  const [nearest] = found.toSorted((a, b) => Math.abs(a.share - a.today) - Math.abs(b.share - b.today));
  return [
    Math.abs(lead) < 1e-9
      ? said.level(ownName, otherName)
      : lead > 0
        ? said.ahead(ownName, otherName, points)
        : said.ahead(otherName, ownName, points),
    nearest === undefined ? said.noFlip : said.nearest(nearest.label, share(nearest.today), share(nearest.share)),
    nearest === undefined ? null : said.flips(found.length, items.length),
  ];
}

/** The weight of each dimension and indicator at which two parks, or a park and the median one, change places. */
export function toBreakEvenFigure(input: ExplainInput): TableFigure {
  const { frame, explained, empty } = explainedFrame(input, { isPair: true });
  const { explain } = frame.context.words;
  if (explained === null) return { ...describeEmpty(frame, explain.even.name, empty), kind: 'table' };
  const items = itemsOf(explained);
  const all = [...items.dimensions, ...items.indicators];
  const { ownName, otherName, against } = explained;
  return {
    ...describeExplained(explained, {
      subject: explain.even.subject(ownName, otherName),
      unit: null,
      subtitle: [],
      notes: [explain.even.method, ...(against.kind === 'median' ? [explain.medianNote] : [])],
      clauses: clauses(explained, all),
      table: tableOf(explained, items),
      values: [],
    }),
    kind: 'table',
  };
}
