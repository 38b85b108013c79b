import * as z from 'zod/mini';
import { Localized } from './localized.ts';
import { Confidence, Qualifier } from './observation.ts';

/** What every project goes through, in this order: 签约, 开工, 竣工, 投产. */
export const ProjectStep = z.enum(['signed', 'started', 'completed', 'in_production']);
export type ProjectStep = z.infer<typeof ProjectStep>;

const sourced = {
  /** The month or day the row tells of, where its source says. */
  asOf: z.nullable(z.string()),
  source: z.nullable(z.string()),
  quote: z.nullable(z.string()),
  confidence: z.nullable(Confidence),
  note: z.nullable(Localized),
};

/** A project of a park. Its figures (investment, land, capacity) are the facts of the catalog whose `entity` is its id. */
export const Project = z.object({
  id: z.string(),
  park: z.nullable(z.string()),
  name: Localized,
  investor: z.nullable(Localized),
  /** One of the industries of `dataset.json`; null where no source says. */
  industry: z.nullable(z.string()),
  /** The last step taken; null where no source says. */
  stage: z.nullable(ProjectStep),
  ...sourced,
});
export type Project = z.infer<typeof Project>;

export const DurationUnit = z.enum(['days', 'months', 'years']);
export type DurationUnit = z.infer<typeof DurationUnit>;

/** What a duration is counted from: a step, or 落户, which no date of a step is. */
export const DurationStart = z.enum([...ProjectStep.options, 'settled']);
export type DurationStart = z.infer<typeof DurationStart>;

/** How long something took as its source tells it: a bound (不到3年) stays a bound. */
export const StageDuration = z.object({
  since: DurationStart,
  value: z.number(),
  decimals: z.int(),
  unit: DurationUnit,
  qualifier: Qualifier,
  printed: z.nullable(z.string()),
});
export type StageDuration = z.infer<typeof StageDuration>;

/** When a project took a step, or is to take it, by a date, by the time since an earlier step, or by both. */
export const ProjectStage = z.object({
  project: z.string(),
  /** `other` is named by `label`, which is null for the rest. */
  stage: z.enum([...ProjectStep.options, 'other']),
  label: z.nullable(Localized),
  role: z.enum(['actual', 'plan']),
  /** A year, half-year, quarter, month or day. */
  date: z.nullable(z.string()),
  duration: z.nullable(StageDuration),
  ...sourced,
});
export type ProjectStage = z.infer<typeof ProjectStage>;

/** `late`: its month is over and it was not done; `done` may have been late, too: `doneIn` then says when. */
export const TaskState = z.enum(['planned', 'done', 'late', 'dropped']);
export type TaskState = z.infer<typeof TaskState>;

export const TaskMark = z.object({
  /** YYYY-MM, the month it was planned for. */
  month: z.string(),
  state: TaskState,
  /** YYYY-MM, where it was done in another month than planned. */
  doneIn: z.nullable(z.string()),
  note: z.nullable(Localized),
});
export type TaskMark = z.infer<typeof TaskMark>;

/** A task of a project, broken down by month; the marks in order of month. */
export const ProjectTask = z.object({
  project: z.string(),
  id: z.string(),
  name: Localized,
  source: z.nullable(z.string()),
  marks: z.array(TaskMark),
});
export type ProjectTask = z.infer<typeof ProjectTask>;

/** The projects of a dataset with their steps and tasks, each in the order of its file; tasks by project, in the order of the projects. */
export const Portfolio = z.object({
  projects: z.array(Project),
  stages: z.array(ProjectStage),
  tasks: z.array(ProjectTask),
});
export type Portfolio = z.infer<typeof Portfolio>;

/** What the API answers of the projects of a release. */
export const ProjectSlice = z.extend(Portfolio, { dataset: z.string(), release: z.string() });
export type ProjectSlice = z.infer<typeof ProjectSlice>;
