import { describe, expect, it } from 'vitest';
import type { Metric } from '../../../src/contract/catalog.ts';
import type { Fact, Observation } from '../../../src/contract/observation.ts';
import { kindRefusal } from '../../../src/figures/kind-refusal.ts';
import { resolveView } from '../../../src/figures/resolve-view.ts';
import type { TargetsFigure } from '../../../src/figures/targets-figure.ts';
import { toTargetsFigure } from '../../../src/figures/targets.ts';
import { defaultView } from '../../../src/figures/view.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';
import { catalog, fact, metric, park, slice } from '../../support/slice.ts';

const periods = ['2025', '2025-Q1', '2025-Q2'];

interface World {
  /** Values of 2025, its first and its second quarter. */
  readonly rows: Readonly<Record<string, readonly (number | null | Fact)[]>>;
  readonly targets: Readonly<Record<string, Fact>>;
  readonly metric?: Partial<Metric>;
}

function inputOf({ rows, targets, metric: more }: World, language: Language = 'zh') {
  const output = metric('m', {
    ...{ label: { zh: '产值', en: 'Output' }, unit: 'CNY_100M', measure: 'flow', decimals: 2, periods },
    ...{ parksWithValue: [0, 1, 1], ...more },
  });
  const others = Object.entries(targets).map(([id, target]): Observation => ({
    ...target,
    park: id,
    metric: 'm',
    period: '2025',
    primary: false,
  }));
  const ids = Object.keys(rows);
  const parks = ids.map((id) => park(id, `${id}区`));
  return {
    ...{
      language,
      catalog: catalog(parks, [output]),
      slice: slice({ by: 'metric', of: 'm', columns: periods, rows, others }),
    },
    view: { ...defaultView, figure: 'targets' as const, metric: 'm', parks: ids },
  };
}

const target = (value: number, more: Partial<Fact> = {}): Fact => fact(value, { role: 'target', ...more });
const figureOf = (world: World, language: Language = 'zh'): TargetsFigure => toTargetsFigure(inputOf(world, language));
const half = { a: [null, 20, 25] };

describe('a plan and what is done of it', () => {
  it('tells rate, time gone by, what is left and the pace it needs', () => {
    const figure = figureOf({ rows: half, targets: { a: target(100) } });
    expect(figure.rows[0]).toMatchObject({
      done: { value: 45, derived: true },
      through: '2025年1—6月',
      rate: { text: '45.0' },
      shortfall: { text: '55' },
      lead: { text: '−5.0' },
      standing: 'behind',
      even: 50,
      pace: { soFar: { text: '8' }, needed: { text: '9' } },
    });
    expect(figure.title.subject).toContain('产值目标完成情况');
    expect(figure.sentence).toBe(
      '2025年1—6月，a区产值完成45亿元，目标100亿元，完成率45.0%（推算），时间进度50.0%，慢于时间进度，余下6个月月均需9亿元。',
    );
  });

  it('says the same in English', () => {
    const { sentence, table } = figureOf({ rows: half, targets: { a: target(100) } }, 'en');
    expect(sentence).toContain('45.0% of it (derived)');
    expect(sentence).toContain('behind time');
    expect(table.columns.map(({ label }) => label)).toContain('Per month needed');
  });

  it('puts the highest rate first, and what has no plan last', () => {
    const rows = { a: [null, 20, 25], b: [null, 40, 40], c: [null, 1, 1], d: [null, null, null] };
    const {
      rows: shown,
      sentence,
      subtitle,
    } = figureOf({
      ...{ rows, targets: { a: target(100), b: target(100), d: target(100) } },
    });
    expect(shown.map(({ park: id }) => id)).toEqual(['b', 'a', 'd', 'c']);
    expect(sentence).toContain('完成率最高的是b区，为80.0%（推算），时间进度50.0%，快于时间进度的1个、慢于的1个');
    expect(subtitle).toContain('1个园区没有计划数或目标数');
  });

  it('keeps the bound of a target, and tells the standing only where the bound decides it', () => {
    const over = (value: number) => ({ a: target(value, { qualifier: 'more_than', printed: `超${String(value)}` }) });
    const [sure] = figureOf({ rows: half, targets: over(100) }).rows;
    expect(sure).toMatchObject({
      ...{ rate: { text: '不足45.0' }, shortfall: { text: '超55' }, lead: null, standing: 'behind' },
    });
    const [open] = figureOf({ rows: half, targets: over(60) }).rows;
    expect(open).toMatchObject({ rate: { text: '不足75.0' }, standing: null });
  });

  it('has no time gone by once the year is told, and says whether the target is met', () => {
    const { rows, sentence } = figureOf({ rows: { a: [110, 20, 25] }, targets: { a: target(100) } });
    expect(rows[0]).toMatchObject({ through: null, even: null, standing: null, pace: null, shortfall: { value: -10 } });
    expect(sentence).toContain('完成率110.0%（推算），已完成目标');
  });

  it('takes no rate where less is better, nor of what is no amount', () => {
    const lower = figureOf({
      rows: { a: [45, null, null] },
      targets: { a: target(50) },
      metric: { direction: 'lower' },
    });
    expect(lower.rows[0]).toMatchObject({ rate: null, shortfall: { value: 5 } });
    expect(lower.notes.map(({ text }) => text).join('')).toContain('越低越好');
    const ratio = { measure: 'ratio', unit: 'percent' } as const;
    expect(
      figureOf({ rows: { a: [45, null, null] }, targets: { a: target(50) }, metric: ratio }).rows[0]?.rate,
    ).toBeNull();
  });

  it('does not set what was cumulated since the founding against a plan for a year', () => {
    const since = fact(400, { cumulative: 'since_start' });
    expect(figureOf({ rows: { a: [since, null, null] }, targets: { a: target(100) } }).rows[0]?.done.value).toBeNull();
  });

  it('is offered only where a chosen park has a plan, and leads on where it is asked for without', () => {
    const refusal = (targets: World['targets']) => {
      const { catalog: world, view, slice: cells } = inputOf({ rows: half, targets });
      return kindRefusal('targets', { catalog: world, view: resolveView(view, world, cells), slice: cells });
    };
    expect([refusal({}), refusal({ a: target(100) })]).toEqual(['no_targets', null]);
    expect(figureOf({ rows: half, targets: {} }).empty).toMatchObject({ way: { change: { figure: 'bars' } } });
  });
});

describe('targets of the datasets that ship', () => {
  it('names an order of magnitude in the words of its source, and takes nothing of it', async () => {
    const view = { figure: 'targets', metric: 'target_cluster_equipment', parks: ['jinhua-etdz'] } as const;
    const figure = await shippedFigure('china', view);
    expect(figure.sentence).toContain('目标千亿级，尚无完成数');
    expect(figure.table.rows[0]?.cells.map(({ text }) => text)).toEqual(['金华经济技术开发区', '—', '千亿级']);
    expect(figure.notes.map(({ text }) => text).join('')).toContain('数量级目标');
    const english = await shippedFigure('china', view, 'en');
    expect(english.sentence).toContain('order of 100 billion yuan');
  });

  it('sums the quarters of an output and takes the latest of sums since January of an investment', async () => {
    const demo = async (id: string) =>
      shippedFigure('demo', { figure: 'targets', metric: id, parks: ['jixun-etdz'], period: '2025' });
    // 752.21 + 840.76; 184.91 since January.
    expect((await demo('industrial_output')).sentence).toContain('完成1,592.97亿元，目标超3,500亿元，完成率不足45.5%');
    expect((await demo('fixed_asset_investment')).sentence).toContain('完成184.91亿元，计划400亿元，完成率46.2%');
  });
});
