import type { CsvRow } from './csv.ts';
import { type DemoOptions, seedOf } from './parks.ts';
import { between, mulberry32, pick, type Random, streamSeed } from './random.ts';

/** The day the demo's ledger is told of, as its projects are of its month. */
const toldOn = '2025-06-30';

const offices = [
  ['自然资源局（虚构）', 'Natural Resources Office (fictional)'],
  ['投资促进局（虚构）', 'Investment Promotion Office (fictional)'],
  ['建设管理局（虚构）', 'Construction Office (fictional)'],
  ['行政审批局（虚构）', 'Permits Office (fictional)'],
  ['经济发展局（虚构）', 'Economic Development Office (fictional)'],
  ['人才服务中心（虚构）', 'Talent Service Centre (fictional)'],
] as const;

const people = [
  ['顾澄（虚构）', 'Gu Cheng (fictional)'],
  ['岑岳（虚构）', 'Cen Yue (fictional)'],
  ['祝霁（虚构）', 'Zhu Ji (fictional)'],
  ['鹿鸣（虚构）', 'Lu Ming (fictional)'],
] as const;

interface Problem {
  readonly zh: string;
  readonly en: string;
  readonly office: number;
  readonly solution: readonly [zh: string, en: string];
}

const problems: readonly Problem[] = [
  {
    ...{
      zh: '项目用地红线内有一条高压线未迁改',
      en: 'A high-voltage line within the site is not yet moved',
      office: 2,
    },
    solution: ['迁改工程完工，线路已带电运行', 'The line was moved and is live'],
  },
  {
    ...{ zh: '二期用地指标未落实', en: 'No land quota for phase two yet', office: 0 },
    solution: ['指标已下达，二期用地挂牌', 'The quota was granted and the land put up for sale'],
  },
  {
    ...{
      zh: '施工许可缺少消防设计审查意见',
      en: 'The fire-safety review is missing for the building permit',
      office: 3,
    },
    solution: ['审查意见已出具，许可证已发放', 'The review was given and the permit issued'],
  },
  {
    ...{ zh: '厂区道路与市政管网接口标高不符', en: 'Site roads and public sewers meet at different levels', office: 2 },
    solution: ['设计变更完成，接口已改造', 'The design was changed and the junction rebuilt'],
  },
  {
    ...{ zh: '蒸汽供应能力不足，影响试生产', en: 'Too little steam for the trial run', office: 4 },
    solution: ['新增供汽管线投用', 'A further steam main went into service'],
  },
  {
    ...{ zh: '环评批复因产能调整需重新报批', en: 'Changed capacity needs a new environmental approval', office: 3 },
    solution: ['重新报批获通过', 'The new approval was granted'],
  },
  {
    ...{ zh: '技术工人招聘缺口较大', en: 'Too few skilled workers apply', office: 5 },
    solution: ['与职业院校签订定向培养协议', 'Colleges agreed to train for the plant'],
  },
  {
    ...{ zh: '设备进口手续办理缓慢', en: 'Import papers of equipment take long', office: 1 },
    solution: ['开通绿色通道，设备已到厂', 'A fast lane was opened and the equipment arrived'],
  },
  {
    ...{ zh: '投资协议约定的配套资金未到位', en: 'Agreed co-funding has not arrived', office: 1 },
    solution: ['配套资金已全额拨付', 'The co-funding was paid in full'],
  },
];

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + Math.round(days) * 86_400_000).toISOString().slice(0, 10);
}

/** Most are closed, some of them late; of those that are open some are overdue, and a few were given no day. */
function courseOf(raised: string, random: Random): { readonly due: string; readonly closed: string } {
  const due = dayAfter(raised, between(random, 15, 75));
  const closed = dayAfter(raised, between(random, 8, 110));
  const draw = random();
  return { due: random() < 0.04 ? '' : due, closed: draw < 0.12 || closed > toldOn ? '' : closed };
}

/** Problems of the demo's projects over a year and a half: open, overdue, closed in time and late, with and without a person. */
export function* issueRows(options: DemoOptions): Generator<CsvRow> {
  const projects = options.projects ?? 0;
  const count = Math.round(projects * 0.65);
  for (let index = 0; index < count; index += 1) {
    const random = mulberry32(streamSeed(seedOf(options), 'issues', index));
    const raised = dayAfter('2024-01-02', between(random, 0, 540));
    const problem = pick(problems, Math.floor(random() * problems.length));
    const office = pick(offices, problem.office);
    const person = pick(people, Math.floor(random() * people.length));
    const { due, closed } = courseOf(raised, random);
    const isNamed = random() < 0.7;
    const [zh, en] = problem.solution;
    yield {
      id: `issue-${String(index + 1).padStart(4, '0')}`,
      project: `project-${String(Math.floor(random() * projects) + 1).padStart(4, '0')}`,
      ...{ problem_zh: problem.zh, problem_en: problem.en, office_zh: office[0], office_en: office[1] },
      ...(isNamed ? { person_zh: person[0], person_en: person[1] } : {}),
      ...{ raised_on: raised, due_on: due, closed_on: closed },
      ...(closed === '' ? {} : { solution_zh: zh, solution_en: en }),
      ...{ as_of: toldOn, source: 'demo_bulletin' },
    };
  }
}
