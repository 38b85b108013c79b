import type { MethodologyRow } from '../../contract/catalog.ts';

export interface SystemDimension {
  readonly name: string;
  /** As its source prints it (30, 20%, 300); empty where the source gives none. */
  readonly weight: string;
  /** Share of the weights of the system, 0–1; null unless every dimension has one. */
  readonly share: number | null;
  readonly rows: readonly MethodologyRow[];
}

/** One evaluation system in one edition. */
export interface EvaluationSystem {
  readonly name: string;
  readonly year: string;
  readonly dimensions: readonly SystemDimension[];
  readonly address: string;
  readonly quality: string;
  /** What every row says alike (of how many indicators, of how many points), told once. */
  readonly remarks: readonly string[];
  /** Whether any dimension, indicator or row has more to say than that. */
  readonly has: {
    readonly weights: boolean;
    readonly indicators: boolean;
    readonly indicatorWeights: boolean;
    readonly details: boolean;
  };
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly [Item, ...Item[]]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** The text all rows share, without the brackets an editor's remark stands in; null where they differ. */
function sharedText(rows: readonly MethodologyRow[], textOf: (row: MethodologyRow) => string): string | null {
  const [text = '', ...others] = new Set(rows.map(textOf));
  return text === '' || others.length > 0 || rows.length < 2 ? null : text.replace(/^\((.*)\)$/, '$1');
}

/** The systems, newest first. Weights become shares only where all are given and make up a whole (100 %, or 1,000 points). */
export function evaluationSystems(rows: readonly MethodologyRow[]): readonly EvaluationSystem[] {
  const systems = [...groupBy(rows, ({ system, year }) => `${year} ${system}`).values()].map((inside): EvaluationSystem => {
    const [first] = inside;
    const groups = [...groupBy(inside, ({ dimension }) => dimension).values()];
    const weights = groups.map(([{ dimensionWeight }]) => Number.parseFloat(dimensionWeight));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const isWhole = sum === 100 || sum === 1000;
    const indicator = sharedText(inside, (row) => row.indicator);
    const detail = sharedText(inside, (row) => row.detail);
    return {
      name: first.system,
      year: first.year,
      address: first.address,
      quality: first.sourceQuality,
      remarks: [indicator, detail].filter((text) => text !== null),
      has: {
        weights: inside.some(({ dimensionWeight }) => dimensionWeight !== ''),
        indicators: indicator === null && inside.some((row) => row.indicator !== ''),
        indicatorWeights: inside.some(({ indicatorWeight }) => indicatorWeight !== ''),
        details: detail === null && inside.some((row) => row.detail !== ''),
      },
      dimensions: groups.map((group, index) => ({
        name: group[0].dimension,
        weight: group[0].dimensionWeight,
        share: isWhole ? (weights[index] ?? 0) / sum : null,
        rows: group,
      })),
    };
  });
  return systems.toSorted((a, b) => b.year.localeCompare(a.year));
}
