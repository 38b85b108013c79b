import { monthOf } from '../../src/domain/projects.ts';
import { industries } from './industries.ts';
import type { CsvRow } from './csv.ts';
import type { DemoOptions } from './parks.ts';
import { type ProjectPlan, projectPlan, type Step, steps, toldIn } from './project-plan.ts';
import { pick } from './random.ts';

const investors = [
  ['云岭澄光控股（虚构）', 'Yunling Clearlight Holdings (fictional)'],
  ['滢岳动力科技（虚构）', 'Yingyue Power Technology (fictional)'],
  ['衡序精工集团（虚构）', 'Hengxu Precision Group (fictional)'],
  ['鹿溪生物（虚构）', 'Luxi Bio (fictional)'],
  ['霁川材料（虚构）', 'Jichuan Materials (fictional)'],
  ['栖云数联（虚构）', 'Qiyun Data Link (fictional)'],
  ['景曜氢能（虚构）', 'Jingyao Hydrogen (fictional)'],
  ['织锦未来（虚构）', 'Brocade Future Textiles (fictional)'],
] as const;

/** What a demo project's product is of, by the product's place in the list of products. */
const industryOf = [
  ...['hydrogen', 'hydrogen', 'photonics', 'equipment', 'equipment', 'biomedicine', 'materials', 'digital'],
  ...['photonics', 'textiles'],
] as const;

function investorOf({ random }: ProjectPlan): CsvRow {
  const [zh, en] = pick(investors, Math.floor(random() * investors.length));
  return random() < 0.06 ? {} : { investor_zh: zh, investor_en: en };
}

interface NamedProject {
  readonly entity: string;
  readonly name_zh: string;
  readonly name_en: string;
  readonly park: string;
}

/** One line for each project: who invests in what, and how far it has come. Of a few no source tells who, in what, or how far. */
export function registerRow(project: NamedProject, index: number, options: DemoOptions): CsvRow {
  const plan = projectPlan(index, options);
  const investor = investorOf(plan);
  const industry = plan.random() < 0.05 ? '' : pick(industryOf, index);
  if (industry !== '' && !industries.some(({ id }) => id === industry))
    throw new RangeError(`No industry ${industry}.`);
  return {
    ...{ id: project.entity, park: project.park, name_zh: project.name_zh, name_en: project.name_en },
    ...investor,
    ...{ industry, stage: plan.stage ?? '', as_of: toldIn, source: 'demo_bulletin' },
  };
}

interface Words {
  readonly printed: string;
  readonly qualifier: string;
  readonly duration: number;
}

/** A duration in years as a bulletin would tell it, a bound in words that keep it one. */
function inYears(months: number): Words | null {
  const years = Math.ceil(months / 12);
  if (months % 12 === 0) return { printed: '', qualifier: '', duration: years };
  if (years < 2) return null;
  return { printed: `不到${String(years)}`, qualifier: 'less_than', duration: years };
}

function durationTo(step: Step, plan: ProjectPlan): CsvRow {
  const months = (plan.months[steps.indexOf(step)] ?? 0) - (plan.months[0] ?? 0);
  const years = inYears(months);
  const draw = plan.random();
  if (years !== null && draw < 0.5) {
    const { printed, qualifier, duration } = years;
    return { since: 'signed', duration: String(duration), unit: 'years', printed, qualifier };
  }
  if (draw > 0.85)
    return {
      since: 'signed',
      duration: String(months),
      unit: 'months',
      printed: `约${String(months)}`,
      qualifier: 'about',
    };
  return {};
}

function stageRow(step: Step, plan: ProjectPlan, isTaken: boolean): CsvRow {
  const month = monthOf(plan.months[steps.indexOf(step)] ?? 0);
  const draw = plan.random();
  const duration = step === 'completed' && isTaken ? durationTo(step, plan) : {};
  // Some are told by the quarter or the year; of some completed ones only how long they took is known.
  const quarter = `${month.slice(0, 5)}Q${String(Math.ceil(Number(month.slice(5)) / 3))}`;
  const date = 'since' in duration && draw < 0.3 ? '' : draw < 0.15 ? quarter : draw < 0.2 ? month.slice(0, 4) : month;
  return {
    ...{ project: plan.entity, stage: step, role: isTaken ? '' : 'plan', date, ...duration },
    ...{ as_of: isTaken ? '' : toldIn, source: 'demo_bulletin' },
  };
}

/** The steps each project has taken, and the next ones as planned; of a project nobody tells the stage of, none. */
export function* stageRows(options: DemoOptions): Generator<CsvRow> {
  for (let index = 0; index < (options.projects ?? 0); index += 1) {
    const plan = projectPlan(index, options);
    if (plan.stage === null) continue;
    const reached = steps.indexOf(plan.stage);
    for (const [place, step] of steps.entries()) {
      if (place > reached + 2) break;
      yield stageRow(step, plan, place <= reached);
    }
  }
}
