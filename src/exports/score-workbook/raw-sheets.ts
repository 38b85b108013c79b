import type { Cell, Sheet } from '../xlsx/sheet.ts';
import { numberFormat } from '../xlsx/sheet.ts';
import { countFormat } from './book-formats.ts';
import { rawColumn, type BookFrame, type BookMetric } from './book-frame.ts';
import { gridSheet, headCell, type GridColumn } from './grid-sheet.ts';
import { rawFact, rawShade, type RawFact } from './raw-facts.ts';

/** All raw figures of the parks scored, a list a metric. */
export type RawFacts = readonly (readonly RawFact[])[];

export function rawFactsOf(frame: BookFrame): RawFacts {
  return frame.metrics.map(({ id }) => {
    const values = rawColumn(frame, id);
    return frame.prepared.parks.map((park, row) => rawFact(frame, park, id, values[row] ?? null));
  });
}

/** The numbers of the sources in their list; 0 where there is no figure, or no source. */
function sourceNumbers(frame: BookFrame, facts: readonly RawFact[]): number[] {
  const places = new Map(frame.sources.map(({ id }, index) => [id, index + 1]));
  return facts.map(({ fact, value }) => (value === null ? 0 : (places.get(fact.source ?? '') ?? 0)));
}

/** Whether any metric's figures are from more than one source, so that its head cannot name it. */
export function hasSeveralSources(frame: BookFrame, facts: RawFacts): boolean {
  return facts.some((column) => new Set(sourceNumbers(frame, column).filter((number) => number > 0)).size > 1);
}

function heads(frame: BookFrame, metric: BookMetric, column: readonly RawFact[]): GridColumn['heads'] {
  const { words, indicators, dimensions } = frame;
  const indicator = indicators.find((each) => each.metric === metric.id);
  const [source, ...more] = [...new Set(sourceNumbers(frame, column).filter((number) => number > 0))];
  const named = more.length > 0 ? words.severalSources : source === undefined ? '' : `[${String(source)}]`;
  return [
    headCell(indicator === undefined ? '' : (dimensions[indicator.at]?.label ?? ''), { wrap: true }),
    headCell(metric.label, { wrap: true }),
    headCell(metric.unit),
    headCell(named === '' ? '' : `${words.head.source} ${named}`),
  ];
}

/** The raw figures of the parks scored: what is missing or left out is blank, never zero. */
export function rawSheet(frame: BookFrame, facts: RawFacts): Sheet {
  const { words, metrics } = frame;
  const columns = metrics.map((metric, index): GridColumn => {
    const column = facts[index] ?? [];
    const format = numberFormat(metric.decimals);
    return {
      heads: heads(frame, metric, column),
      cells: column.map((each): Cell => {
        const shade = rawShade(each);
        return each.value === null ? { text: '', shade } : { value: each.value, format, shade, ink: 'input' };
      }),
      width: 17,
    };
  });
  return gridSheet(frame, { name: words.sheets.raw, caption: words.captions.raw, columns });
}

/** Where each raw figure is from, cell by cell. */
export function valueSourcesSheet(frame: BookFrame, facts: RawFacts): Sheet {
  const { words, metrics } = frame;
  const columns = metrics.map((metric, index): GridColumn => {
    const column = facts[index] ?? [];
    return {
      heads: heads(frame, metric, column),
      cells: sourceNumbers(frame, column).map((number): Cell =>
        number === 0 ? null : { value: number, format: countFormat },
      ),
      width: 17,
    };
  });
  return gridSheet(frame, { name: words.sheets.valueSources, caption: words.captions.valueSources, columns });
}
