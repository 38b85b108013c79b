import * as z from 'zod/mini';
import { Localized } from './localized.ts';

/** How exactly a value is known. `more_than` is 余 / 超 / 多, `less_than` 不足 / 不到. */
export const Qualifier = z.enum(['exact', 'about', 'at_least', 'more_than', 'at_most', 'less_than']);
export type Qualifier = z.infer<typeof Qualifier>;

/** SDMX CL_OBS_STATUS. With a value: A, E, P, F, B. Without: O not available, M not applicable, L not yet published, Q suppressed. */
export const Status = z.enum(['A', 'E', 'P', 'F', 'B', 'O', 'M', 'L', 'Q']);
export type Status = z.infer<typeof Status>;

export const missingStatuses = ['O', 'M', 'L', 'Q'] as const;
export type MissingStatus = (typeof missingStatuses)[number];

export const Role = z.enum(['actual', 'plan', 'target']);
export type Role = z.infer<typeof Role>;

/** `ytd`: since the start of the year; `since_start`: since the park was founded. */
export const Cumulative = z.enum(['none', 'ytd', 'since_start']);
export type Cumulative = z.infer<typeof Cumulative>;

export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

/** What is said about one cell besides its place. `value` is in the metric's unit; `decimals` are those printed, after conversion to that unit. */
export const Fact = z.object({
  value: z.nullable(z.number()),
  decimals: z.int(),
  /** The qualified form in the source's own words (350余), where there is one. */
  printed: z.nullable(z.string()),
  qualifier: Qualifier,
  status: Status,
  role: Role,
  cumulative: Cumulative,
  asOf: z.nullable(z.string()),
  source: z.nullable(z.string()),
  quote: z.nullable(z.string()),
  confidence: z.nullable(Confidence),
  note: z.nullable(Localized),
});
export type Fact = z.infer<typeof Fact>;

/** One observation: a fact at its place in the cube. `primary` is false for the second of two sources of one cell. */
export const Observation = z.extend(Fact, {
  park: z.string(),
  metric: z.string(),
  period: z.string(),
  primary: z.boolean(),
});
export type Observation = z.infer<typeof Observation>;
