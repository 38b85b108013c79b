import { barsLayout, isRankFigure } from '../../charts/bars-layout.ts';
import type { ChartStyle } from '../../charts/style.ts';
import { measureText } from '../../charts/text-metrics.ts';
import { chartWords } from '../../charts/words.ts';
import type { FigureValue } from '../../figures/figure.ts';
import type { BarRow, BarsFigure } from '../../figures/bars-figure.ts';
import type { Language } from '../../i18n/language.ts';
import { barChart, type BarSeries } from './bar-chart.ts';
import type { BarFill } from './bar-fill.ts';
import { fontAllowance } from './slide-head.ts';
import type { SlideItem } from './slide-item.ts';
import type { PtBox, TextShape } from './text.ts';
import { isEstimate } from './value-words.ts';

export interface BarWords {
  readonly park: string;
  readonly rank: string;
  readonly target: string;
  readonly more: (count: number) => string;
}

export const barWords: Record<Language, BarWords> = {
  zh: { park: '园区', rank: '名次', target: '计划或目标', more: (count) => `另有 ${count} 个园区，见图表数据` },
  en: {
    park: 'Park',
    rank: 'Rank',
    target: 'Plan or target',
    more: (count) => `${count} more parks in the chart's data`,
  },
};

/** Below this a row's name cannot be read on a slide. */
const leastRowPt = 9.5;
/** What a bar chart needs around its rows. */
const aroundPt = 64;

/** A park's name, with what stands in place of a bar. */
export function nameOf(rankText: string, short: string, value: FigureValue, language: Language): string {
  const name = rankText === '' ? short : `${rankText}  ${short}`;
  if (value.value !== null) return name;
  return `${name}  ${value.text} ${chartWords[language].status[value.status] ?? ''}`.trim();
}

export function lookOf({ value, role, derived, ...rest }: FigureValue): BarFill['look'] {
  if (value !== null && role !== 'actual') return 'outlined';
  return derived || isEstimate({ value, role, derived, ...rest }) ? 'hatched' : 'filled';
}

/** The rows there is room for: all, or the best ones and those the reader has chosen. The rest follow, for the sheet. */
function inOrder(rows: readonly BarRow[], most: number): { readonly rows: readonly BarRow[]; readonly shown: number } {
  if (rows.length <= most) return { rows, shown: rows.length };
  const isChosen = (row: BarRow): boolean => row.slot !== null || row.highlighted;
  const chosen = rows.filter(isChosen).slice(0, most);
  const others = rows.filter((row) => !isChosen(row)).slice(0, most - chosen.length);
  const kept = new Set([...chosen, ...others]);
  return { rows: [...rows.filter((row) => kept.has(row)), ...rows.filter((row) => !kept.has(row))], shown: most };
}

/** Medians and bands as shapes over the chart, where its own axis puts them, each with its words above. */
function benchmarkItems(
  figure: BarsFigure,
  style: ChartStyle,
  at: { readonly box: PtBox; readonly plot: PtBox; readonly xOf: (value: number) => number; readonly headPt: number },
): { readonly under: SlideItem[]; readonly over: SlideItem[] } {
  const { box, plot, xOf } = at;
  const { colours } = style;
  const under: SlideItem[] = [];
  const over: SlideItem[] = [];
  let taken: { left: number; right: number; row: number }[] = [];
  for (const { label, value, high, text } of figure.benchmarks) {
    const x = box.x + xOf(value);
    const top = box.y + plot.y;
    if (high !== null && high !== undefined) {
      const width = box.x + xOf(high) - x;
      under.push({
        kind: 'text',
        name: label,
        box: { x, y: top, width, height: plot.height },
        paragraphs: [{ runs: [] }],
        fill: colours.ink3,
        fillAlpha: 0.16,
      });
    } else {
      over.push({
        kind: 'line',
        name: label,
        box: { x, y: top, width: 0, height: plot.height },
        colour: colours.ink2,
        widthPt: style.sizes.benchmarkPx,
        isDashed: true,
      });
    }
    const words = `${label} ${text}`;
    const width = measureText(words, 10) / fontAllowance + 4;
    const middle = high === null || high === undefined ? x : (x + box.x + xOf(high)) / 2;
    const left = Math.max(box.x + plot.x, Math.min(box.x + box.width - width, middle - width / 2));
    const row = taken.filter((each) => each.left < left + width && left < each.right).length;
    taken = [...taken, { left, right: left + width, row }];
    const shape: TextShape = {
      kind: 'text',
      name: label,
      box: { x: left, y: top - 14 * (row + 1), width, height: 13 },
      anchor: 'middle',
      wraps: false,
      paragraphs: [{ align: 'center', runs: [{ text: words, sizePt: 10, colour: colours.ink2 }] }],
    };
    over.push(shape);
  }
  return { under, over };
}

/** Bars of one metric as a native chart; published ranks have no length to draw and are null. */
export function barItems(figure: BarsFigure, style: ChartStyle, box: PtBox): SlideItem[] | null {
  if (isRankFigure(figure)) return null;
  const { language } = figure;
  const say = barWords[language];
  const headPt = figure.benchmarks.length * 14;
  const most = Math.max(4, Math.floor((box.height - aroundPt - headPt) / leastRowPt));
  const { rows, shown } = inOrder(figure.rows, most);
  const layout = barsLayout(figure, style, { widthPx: box.width, heightPx: box.height });
  const colourOf = new Map(layout.bars.map(({ row, colour }) => [row.park, colour]));
  const hasTargets = rows.some(({ target }) => target);
  const value: BarSeries = {
    name: figure.valueHeader,
    facts: rows.map((row) => row.value),
    hasLabels: true,
    fillOf: (index) => {
      const row = rows[index];
      const colour = colourOf.get(row?.park ?? '') ?? style.colours.bar;
      return { colour, outline: null, look: row === undefined ? 'filled' : lookOf(row.value) };
    },
  };
  const targets: BarSeries[] = hasTargets
    ? [
        {
          name: say.target,
          facts: rows.map((row) => row.target?.fact ?? { ...row.value, value: null, text: '' }),
          hasLabels: false,
          fillOf: () => ({ colour: style.colours.ink2, outline: style.colours.ink2, look: 'outlined' }),
        },
      ]
    : [];
  const isRankShown = rows.some(({ rankText }) => rankText !== '');
  const { content, plot, xOf } = barChart(
    {
      extent: { width: box.width, height: box.height },
      shown,
      names: rows.map((row) => nameOf(row.rankText, row.short, row.value, language)),
      namesHeader: isRankShown ? `${say.rank} ${say.park}` : say.park,
      series: [value, ...targets],
      more: figure.changeHeader === null ? [] : [{ header: figure.changeHeader, texts: rows.map(changeText) }],
      ticks: layout.ticks,
      decimals: figure.decimals,
      unit: figure.unit,
      title: null,
      hasNames: true,
      hasLegend: false,
      headPt,
      isOverlaid: true,
    },
    style,
  );
  const { under, over } = benchmarkItems(figure, style, { box, plot, xOf, headPt });
  const left = rows.length - shown;
  const more: SlideItem[] =
    left === 0
      ? []
      : [
          {
            kind: 'text',
            name: 'More',
            box: { x: box.x + box.width / 2, y: box.y, width: box.width / 2, height: 14 },
            paragraphs: [{ align: 'right', runs: [{ text: say.more(left), sizePt: 10, colour: style.colours.ink3 }] }],
          },
        ];
  return [...under, { kind: 'chart', name: 'Chart', box, alt: figure.sentence, content }, ...over, ...more];
}

function changeText({ change }: BarRow): string {
  if (change === null) return '';
  return `${{ up: '▲', down: '▼', flat: '' }[change.direction]}${change.text}`;
}
