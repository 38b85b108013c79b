import type { FigureValue } from '../figures/figure.ts';
import type { GroupedFigure, GroupedPanel, GroupedRow } from '../figures/grouped-figure.ts';
import type { ChartBox, PlotArea } from './chart-box.ts';
import type { PanelHead } from './grouped-head.ts';
import { axisPx, groupedTiers, panelGapPx, tierGapPx, type Tier } from './grouped-tiers.ts';
import { layoutOnce } from './layout-once.ts';
import type { ChartStyle } from './style.ts';
import { measureText } from './text-metrics.ts';
import { linearTicks, rankTicks, type Ticks } from './ticks.ts';

/** One value of a park in a panel. */
export interface PlacedValue {
  readonly row: GroupedRow;
  readonly value: FigureValue;
  /** Its metric's place in the panel. */
  readonly index: number;
  /** Middle of its line. */
  readonly y: number;
  /** End of the bar, or the middle of the dot; null where there is no value. */
  readonly x: number | null;
}

export interface PlacedPanel {
  readonly panel: GroupedPanel;
  /** Its position in the figure. */
  readonly at: number;
  readonly head: PanelHead;
  readonly headTop: number;
  readonly left: number;
  readonly right: number;
  readonly plot: PlotArea;
  readonly ticks: Ticks;
  readonly xOf: (value: number) => number;
  readonly zeroX: number;
  readonly barPx: number;
  /** Size of the numbers; null where lines are too low for them. */
  readonly valueSizePx: number | null;
  readonly values: readonly PlacedValue[];
}

export interface PlacedNames {
  readonly y: number;
  readonly row: GroupedRow;
  readonly sizePx: number;
}

export interface GroupedLayout {
  readonly box: ChartBox;
  readonly panels: readonly PlacedPanel[];
  /** Once for each tier. */
  readonly names: readonly PlacedNames[];
  readonly nameX: number;
  readonly namePx: number;
  /** Lines between parks. */
  readonly ruleYs: readonly number[];
  readonly rowPxOf: readonly number[];
}

const leastTextPx = 8;
const mostStretch = 1.45;

function ticksOf(figure: GroupedFigure, { axis, isRank, decimals }: GroupedPanel): Ticks {
  const values = figure.panels.flatMap((panel, at) =>
    panel.axis === axis ? figure.rows.flatMap((row) => row.values[at]?.flatMap(({ value }) => value ?? []) ?? []) : [],
  );
  if (isRank) return rankTicks(Math.max(2, ...values));
  return linearTicks(Math.min(0, ...values), Math.max(0, ...values, Number.MIN_VALUE), 10 ** -decimals);
}

interface TierPlace {
  readonly tier: Tier;
  readonly top: number;
  readonly rowPx: number;
  readonly left: number;
  readonly panelPx: number;
}

function placedPanel(figure: GroupedFigure, style: ChartStyle, place: TierPlace, column: number): PlacedPanel[] {
  const { tier, top, rowPx } = place;
  const { textPx, rowTextPx } = style.sizes;
  const unit = textPx / 12;
  const at = tier.panels[column];
  const panel = at === undefined ? undefined : figure.panels[at];
  const head = tier.heads[column];
  if (at === undefined || panel === undefined || head === undefined) return [];
  const linePx = tier.lines === 1 ? rowPx : (rowPx * 0.82) / tier.lines;
  const sizePx = Math.min(tier.lines === 1 ? rowTextPx : textPx, linePx * 0.86);
  const valueSizePx = sizePx < leastTextPx * unit ? null : sizePx;
  const texts = figure.rows.flatMap((row) => row.values[at] ?? []).map(({ text }) => text);
  const valuePx = valueSizePx === null ? 0 : Math.max(0, ...texts.map((text) => measureText(text, valueSizePx, true)));
  const left = place.left + column * (place.panelPx + panelGapPx * unit);
  const right = left + place.panelPx;
  const plotTop = top + tier.headPx;
  const width = Math.max(24 * unit, place.panelPx - valuePx - (valuePx === 0 ? 14 : 20) * unit);
  const plot = { left, top: plotTop, width, height: rowPx * figure.rows.length };
  const ticks = ticksOf(figure, panel);
  const xOf = (value: number): number => left + ((value - ticks.min) / (ticks.max - ticks.min)) * width;
  const zeroX = xOf(Math.max(ticks.min, Math.min(0, ticks.max)));
  const values = figure.rows.flatMap((row, order) => {
    const middle = plotTop + rowPx * (order + 0.5);
    return (row.values[at] ?? []).map((value, index): PlacedValue => {
      const y = middle + (index - (panel.metrics.length - 1) / 2) * linePx;
      return { row, value, index, y, x: value.value === null ? null : endOf(value.value, { panel, xOf, zeroX, unit }) };
    });
  });
  const headTop = top + tier.headPx - 8 * unit - head.lines * 17 * unit;
  const barPx = Math.min(linePx * (tier.lines === 1 ? 0.55 : 0.76), rowTextPx * 1.15);
  return [{ panel, at, head, headTop, left, right, plot, ticks, xOf, zeroX, barPx, valueSizePx, values }];
}

/** Present is not zero: the smallest bar is one pixel long. */
function endOf(
  value: number,
  { panel, xOf, zeroX, unit }: Pick<PlacedPanel, 'panel' | 'xOf' | 'zeroX'> & { readonly unit: number },
): number {
  const x = xOf(value);
  if (panel.isRank || value === 0) return x;
  return value > 0 ? Math.max(x, zeroX + unit) : Math.min(x, zeroX - unit);
}

function placeGrouped(figure: GroupedFigure, style: ChartStyle, box: ChartBox): GroupedLayout {
  const unit = style.sizes.textPx / 12;
  const arranged = groupedTiers(figure, box.widthPx, style.sizes, box.heightPx);
  const { tiers, left, panelPx, namePx, hasMarkers } = arranged;
  const count = Math.max(1, figure.rows.length);
  const fixed = tiers.reduce((sum, { headPx }) => sum + headPx + axisPx * unit, (tiers.length - 1) * tierGapPx * unit);
  const asked = tiers.reduce((sum, { rowPx }) => sum + rowPx * count, 0);
  const stretch = Math.min(mostStretch, Math.max(0.1, (box.heightPx - fixed) / Math.max(1, asked)));
  const panels: PlacedPanel[] = [];
  const names: PlacedNames[] = [];
  const ruleYs: number[] = [];
  const rowPxOf: number[] = [];
  let top = 0;
  for (const tier of tiers) {
    const rowPx = tier.rowPx * stretch;
    const place = { tier, top, rowPx, left, panelPx };
    panels.push(...tier.panels.flatMap((_, column) => placedPanel(figure, style, place, column)));
    rowPxOf.push(...tier.panels.map(() => rowPx));
    figure.rows.forEach((row, order) => {
      const y = top + tier.headPx + rowPx * (order + 0.5);
      names.push({ row, y, sizePx: Math.min(style.sizes.rowTextPx, rowPx * 0.72) });
      if (order > 0 && tier.lines > 1) ruleYs.push(y - rowPx / 2);
    });
    top += tier.headPx + rowPx * count + (axisPx + tierGapPx) * unit;
  }
  return { box, panels, names, nameX: hasMarkers ? 14 * unit : 0, namePx, ruleYs, rowPxOf };
}

/** Places panels, names, bars and numbers in a box. Pure. Parks stand in one order in all panels of a figure. */
export const groupedLayout = layoutOnce<GroupedFigure, GroupedLayout>(placeGrouped);

/** The height grouped bars ask for: heads, rows and axes of every tier. */
export function groupedHeightPx(figure: GroupedFigure, widthPx: number): number {
  return Math.ceil(groupedTiers(figure, widthPx, { textPx: 12, rowTextPx: 14 }).heightPx);
}
