import { formatNumber } from '../i18n/format.ts';
import type { FigureContext } from './context.ts';
import type { DistributionFigure } from './distribution-figure.ts';
import type { FigureTable, TableCell, TableRow } from './figure-table.ts';

const empty: TableCell = { text: '', value: null };

interface DistributionTableInput {
  readonly bins: DistributionFigure['bins'];
  readonly quartiles: DistributionFigure['quartiles'];
  readonly unit: string | null;
  readonly label: string;
  readonly left: number;
}

/** Classes down with how many and which parks, then quartiles and how many are left out. */
export function distributionTable({ words }: FigureContext, input: DistributionTableInput): FigureTable {
  const { bins, quartiles, unit, label, left } = input;
  const all = bins.reduce((sum, { count }) => sum + count, 0);
  const said = (id: string, text: string, value: number | null): TableRow => ({
    id,
    cells: [{ text, value }, empty, empty, empty],
  });
  return {
    columns: [
      { id: 'bin', label, unit, align: 'left' },
      { id: 'parks', label: words.distribution.parks, unit: null, align: 'right' },
      { id: 'share', label: words.distribution.share, unit: '%', align: 'right' },
      { id: 'names', label: words.distribution.names, unit: null, align: 'left' },
    ],
    rows: [
      ...bins.map(({ from, count, text, parks }, index) => ({
        id: `bin-${String(index)}`,
        cells: [
          { text, value: from },
          { text: String(count), value: count },
          { text: formatNumber((count / all) * 100, 1), value: (count / all) * 100 },
          { text: parks.join(words.list), value: parks.join(words.list) },
        ],
      })),
      ...quartiles.map(({ text, value }) => said(`quartile-${text}`, text, value)),
      ...(left > 0 ? [said('left', words.distribution.missing(left), left)] : []),
    ],
  };
}
