import { ProjectStep } from '../contract/project.ts';
import type { ProjectAmount } from '../domain/projects.ts';
import { amountOf, type KnownProject } from './chosen-projects.ts';
import { labelOf, say, shortName } from './context.ts';
import { describe } from './describe.ts';
import type { FigureValue } from './figure.ts';
import type { FigureTable, TableCell } from './figure-table.ts';
import { sentenceOf } from './phrases.ts';
import { bareProjectValue, projectValue } from './project-value.ts';
import {
  emptyProjects,
  projectsContext,
  sourcesNamed,
  type ProjectsContext,
  type ProjectsInput,
} from './projects-common.ts';
import type { ProjectRow, ProjectsFigure, ProjectUnits } from './projects-figure.ts';
import { unitLabel } from './scale.ts';

const amounts = ['planned', 'invested', 'land'] as const;

/** The unit all values of a column share, else null. */
function sharedUnit(chosen: readonly KnownProject[], amount: ProjectAmount): string | null {
  const units = new Set(chosen.flatMap((each) => amountOf(each, amount)?.unit ?? []));
  const [only] = units;
  return units.size === 1 && only !== undefined ? only : null;
}

function rowOf(known: KnownProject, { context, words }: ProjectsContext, units: ProjectUnits): ProjectRow {
  const { project, tasks, late } = known;
  const { language, catalog } = context;
  const valueOf = (amount: ProjectAmount): FigureValue | null => {
    const fact = amountOf(known, amount);
    if (fact === null) return null;
    return units[amount] === null ? projectValue(fact, language) : bareProjectValue(fact, language);
  };
  return {
    id: project.id,
    name: say(context, project.name),
    park: project.park === null ? null : { id: project.park, name: shortName(context, project.park) },
    investor: project.investor === null ? null : say(context, project.investor),
    industry: project.industry === null ? null : labelOf(context, catalog.dataset.industries, project.industry),
    stage: project.stage === null ? null : words.stages[project.stage],
    planned: valueOf('planned'),
    invested: valueOf('invested'),
    land: valueOf('land'),
    late: tasks.length === 0 ? null : late,
  };
}

function worded(text: string | null): TableCell {
  return { text: text ?? '—', value: text };
}

function amountCell(value: FigureValue | null): TableCell {
  return value === null ? worded(null) : { text: value.text, value: value.value, fact: value };
}

function tableOf(rows: readonly ProjectRow[], { words }: ProjectsContext, units: ProjectUnits): FigureTable {
  const named = (['project', 'park', 'investor', 'industry', 'stage'] as const).map((id) => ({
    ...{ id, label: words.columns[id], unit: null, align: 'left' as const },
  }));
  return {
    columns: [
      ...named,
      ...amounts.map((id) => ({ id, label: words.columns[id], unit: units[id], align: 'right' as const })),
      { id: 'late', label: words.columns.late, unit: null, align: 'right' },
    ],
    rows: rows.map((row) => ({
      id: row.id,
      cells: [
        ...[row.name, row.park?.name ?? null, row.investor, row.industry, row.stage].map(worded),
        ...amounts.map((amount) => amountCell(row[amount])),
        { text: row.late === null ? '—' : String(row.late), value: row.late },
      ],
    })),
  };
}

function stageClauses(chosen: readonly KnownProject[], { words }: ProjectsContext): (string | null)[] {
  const counted = (stage: ProjectStep | null) => chosen.filter(({ project }) => project.stage === stage).length;
  const late = chosen.filter((each) => each.late > 0).length;
  const unstated = counted(null);
  return [
    ...ProjectStep.options.map((stage) => {
      const count = counted(stage);
      return count === 0 ? null : words.stageCount(words.stages[stage], count);
    }),
    unstated === 0 ? null : words.unstatedCount(unstated),
    late === 0 ? null : words.lateCount(late),
  ];
}

/** The projects a view asks for as a list: who invests in what, where it stands, and its amounts with their qualifiers. */
export function toProjectsFigure(input: ProjectsInput): ProjectsFigure {
  const { chosen, all } = input;
  const made = projectsContext(input);
  const { context, words, place, asOf } = made;
  const unitOf = (amount: ProjectAmount) => {
    const unit = sharedUnit(chosen, amount);
    return unit === null ? null : unitLabel(unit, context.language);
  };
  const units = { planned: unitOf('planned'), invested: unitOf('invested'), land: unitOf('land') };
  const rows = chosen.map((each) => rowOf(each, made, units));
  const values = rows.flatMap((row) => amounts.flatMap((amount) => row[amount] ?? []));
  const empty = emptyProjects(input, words);
  const common = describe(context, {
    title: { time: asOf, subject: words.subject(place), unit: null },
    subtitle: words.listSubtitle(chosen.length, all),
    notes: [],
    sentence: empty
      ? ''
      : sentenceOf(context, [words.listSentence(place, chosen.length), ...stageClauses(chosen, made)]),
    table: tableOf(rows, made, units),
    empty,
    values,
  });
  const sources = sourcesNamed(made, [
    ...values.map(({ source }) => source),
    ...chosen.map(({ project }) => project.source),
  ]);
  return { ...common, sources, kind: 'projects', rows, units };
}
