import { groupColour } from '../../charts/group-look.ts';
import type { PlacedPoint, ScatterLayout } from '../../charts/scatter-layout.ts';
import { slotColour, type ChartStyle } from '../../charts/style.ts';
import type { FigureValue } from '../../figures/figure.ts';
import type { ScatterAxis, ScatterFigure, ScatterPoint } from '../../figures/scatter-figure.ts';
import type { Cell, Sheet } from '../xlsx/sheet.ts';
import { chartSheet } from './chart-part.ts';
import { wordsHeader } from './line-series.ts';
import { besideWords, valueFormat } from './value-words.ts';

/** Points of one look: a chosen park, a group, or all others. */
export interface Cloud {
  readonly name: string;
  readonly points: readonly PlacedPoint[];
  readonly colour: string;
  readonly slot: number;
  readonly isChosen: boolean;
}

const groupSlots = [0, 1, 2, 3, 4, 10] as const;
const otherWords = { zh: '其他园区', en: 'Other parks' } as const;
const parkWords = { zh: '园区', en: 'Park' } as const;

/** All points by their look, the chosen parks last, over the others. */
export function cloudsOf(figure: ScatterFigure, layout: ScatterLayout, style: ChartStyle): Cloud[] {
  const { colours, language } = style;
  const groups = [...new Set(layout.others.map(({ point }) => point.group))].sort((a, b) => (a ?? -1) - (b ?? -1));
  const others = groups.map((group): Cloud => {
    const isNamed = group !== null && figure.grouping?.groups[group]?.id !== null;
    return {
      name: group === null ? otherWords[language] : (figure.grouping?.groups[group]?.text ?? otherWords[language]),
      points: layout.others.filter(({ point }) => point.group === group),
      colour: isNamed ? groupColour(colours, group) : colours.axis,
      slot: isNamed ? (groupSlots[group] ?? 5) : 0,
      isChosen: false,
    };
  });
  const chosen = layout.chosen.map((each): Cloud => ({
    name: each.point.short,
    points: [each],
    colour: slotColour(colours, each.point.slot ?? 0),
    slot: each.point.slot ?? 0,
    isChosen: true,
  }));
  return [...others, ...chosen];
}

export function axisHeader({ label, unit }: Pick<ScatterAxis, 'label' | 'unit'>, style: ChartStyle): string {
  if (unit === '') return label;
  return style.language === 'zh' ? `${label}（${unit}）` : `${label} (${unit})`;
}

/** One column of numbers: of x, of y, of size. */
export interface Measure {
  readonly header: string;
  readonly of: (point: ScatterPoint) => FigureValue | null;
  readonly format: string;
}

export function measuresOf(figure: ScatterFigure, style: ChartStyle): Measure[] {
  const measure = (header: string, of: Measure['of']): Measure => ({
    header,
    of,
    format: valueFormat(figure.points.flatMap((point) => of(point) ?? [])),
  });
  return [
    measure(axisHeader(figure.axes.x, style), ({ x }) => x),
    measure(axisHeader(figure.axes.y, style), ({ y }) => y),
    ...(figure.size === null ? [] : [measure(axisHeader(figure.size, style), ({ size }) => size)]),
  ];
}

/** A row for each point, in the order of the clouds. */
export function scatterSheet(clouds: readonly Cloud[], measures: readonly Measure[], style: ChartStyle): Sheet {
  const points = clouds.flatMap((cloud) => cloud.points.map(({ point }) => ({ cloud, point })));
  const beside = measures.flatMap(({ header, of }) => {
    const texts = points.map(({ point }) => {
      const fact = of(point);
      return fact === null ? '' : besideWords(fact, style.language);
    });
    return texts.some((text) => text !== '') ? [{ header: wordsHeader(header, style.language), texts }] : [];
  });
  const head: Cell[] = [
    { text: parkWords[style.language], head: true },
    ...measures.map(({ header }): Cell => ({ text: header, head: true, right: true })),
    { text: '', head: true },
    ...beside.map(({ header }): Cell => ({ text: header, head: true })),
  ];
  const rows = points.map(({ cloud, point }, index): Cell[] => [
    { text: point.short },
    ...measures.map(({ of, format }): Cell => {
      const value = of(point)?.value ?? null;
      return value === null ? null : { value, format };
    }),
    { text: cloud.name },
    ...beside.map(({ texts }): Cell => (texts[index] ? { text: texts[index] } : null)),
  ]);
  return { name: chartSheet, rows: [head, ...rows], frozenRows: 1, widths: [24, ...head.slice(1).map(() => 20)] };
}
