import * as z from 'zod/mini';

/** What the figures of a dataset are held to, by arithmetic alone. */
export const AuditRule = z.enum([
  /** A part (其中) is certainly larger than its whole. */
  'part_exceeds_whole',
  /** A share is not its part over its whole. */
  'share_disagrees',
  /** A reported growth is far from the change of the levels. */
  'growth_disagrees',
  /** A rank is no whole number from 1, or contradicts the values it ranks. */
  'rank_disagrees',
  /** A value is some hundred times off the others of its series: its unit may have slipped. */
  'unit_slip',
  /** A stock moves by a fifth or more within one quarter, half-year or month. */
  'suspected_break',
]);
export type AuditRule = z.infer<typeof AuditRule>;

/** One figure that does not fit others. Values are in the units of their metrics. */
export const AuditFinding = z.object({
  rule: AuditRule,
  park: z.string(),
  metric: z.string(),
  period: z.string(),
  value: z.number(),
  /** What it is held against: the whole, the level, the ranked value, the median of the series, the value before. Null: nothing but itself. */
  against: z.nullable(z.object({ park: z.string(), metric: z.string(), period: z.string(), value: z.number() })),
  /** What arithmetic would have, in the unit of the metric; null where it gives no one number. */
  expected: z.nullable(z.number()),
});
export type AuditFinding = z.infer<typeof AuditFinding>;

/** The findings of a release, rule by rule: how many, and the first of them. `checked` counts the figures looked at. */
export const FigureAudit = z.object({
  dataset: z.string(),
  release: z.string(),
  checked: z.int(),
  rules: z.array(z.object({ rule: AuditRule, count: z.int(), findings: z.array(AuditFinding) })),
});
export type FigureAudit = z.infer<typeof FigureAudit>;
