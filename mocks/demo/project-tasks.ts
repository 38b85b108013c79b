import { monthNumber, monthOf } from '../../src/domain/projects.ts';
import type { CsvRow } from './csv.ts';
import type { DemoOptions } from './parks.ts';
import { projectPlan, toldIn } from './project-plan.ts';
import { between, mulberry32, type Random, streamSeed } from './random.ts';
import { seedOf } from './parks.ts';

/** What is done for a project, and how many months after it was signed that begins. */
const tasks = [
  { id: 'land', zh: '土地供应', en: 'Land supply', after: 0 },
  { id: 'permits', zh: '审批许可', en: 'Permits', after: 1 },
  { id: 'design', zh: '方案设计', en: 'Design', after: 2 },
  { id: 'works', zh: '主体施工', en: 'Main works', after: 6 },
  { id: 'equipment', zh: '设备安装', en: 'Equipment', after: 13 },
  { id: 'trial', zh: '试生产', en: 'Trial run', after: 18 },
] as const;

const firstMonth = monthNumber('2024-01');
const lastMonth = monthNumber('2025-12');
const told = monthNumber(toldIn);

function stateOf(month: number, random: Random): CsvRow {
  const draw = random();
  if (month > told) return { state: draw < 0.03 ? 'dropped' : 'planned' };
  if (draw < 0.05) return { state: 'dropped' };
  // Of the last months more is still open than of those long past.
  if (draw < (told - month < 4 ? 0.3 : 0.1)) return { state: 'late' };
  const late = Math.ceil(between(random, 0, 3));
  return random() < 0.2 && month + late <= told ? { state: 'done', done_in: monthOf(month + late) } : { state: 'done' };
}

/** Tasks by month in the two years of the demo's board: planned, done, done late, late and dropped. */
export function* taskRows(options: DemoOptions): Generator<CsvRow> {
  for (let index = 0; index < (options.projects ?? 0); index += 1) {
    const plan = projectPlan(index, options);
    const random = mulberry32(streamSeed(seedOf(options), 'project-tasks', index));
    for (const { id, zh, en, after } of tasks) {
      const begin = (plan.months[0] ?? 0) + after;
      const months = Array.from(
        { length: Math.round(between(random, 1, 3)) },
        (_, place) => begin + place * (id === 'works' ? 3 : 1),
      );
      const shown = months.filter((month) => month >= firstMonth && month <= lastMonth);
      for (const [place, month] of shown.entries()) {
        const named = place === 0 ? { name_zh: zh, name_en: en, source: 'demo_bulletin' } : {};
        yield { project: plan.entity, task: id, month: monthOf(month), ...stateOf(month, random), ...named };
      }
    }
  }
}
