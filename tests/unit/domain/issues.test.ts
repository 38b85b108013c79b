import { expect, test } from 'vitest';
import { issueAges, issueMonths } from '../../../src/domain/issue-counts.ts';
import { changedIssue, daysBetween, issueState, raisedIssue } from '../../../src/domain/issues.ts';

const course = (raisedOn: string, dueOn: string | null, closedOn: string | null) => ({ raisedOn, dueOn, closedOn });

test('a problem is overdue from the day after it was due, and never without a day', () => {
  expect(issueState({ dueOn: '2025-03-31', closedOn: null }, '2025-03-31')).toBe('open');
  expect(issueState({ dueOn: '2025-03-31', closedOn: null }, '2025-04-01')).toBe('overdue');
  expect(issueState({ dueOn: null, closedOn: null }, '2099-01-01')).toBe('open');
  expect(issueState({ dueOn: '2025-03-31', closedOn: '2025-05-01' }, '2025-06-01')).toBe('closed');
});

test('days are counted over a leap day and over the change of clocks', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
  expect(daysBetween('2025-03-29', '2025-03-31')).toBe(2);
});

test('a month counts what stands at its end, and the last one what stands on the day', () => {
  const issues = [
    course('2025-01-10', '2025-01-31', '2025-03-05'),
    course('2025-01-20', '2025-03-15', null),
    course('2025-03-01', null, null),
    course('2025-03-18', '2025-04-01', '2025-03-19'),
  ];
  expect(issueMonths(issues, '2025-03-20')).toEqual([
    { month: '2025-01', open: 2, overdue: 0, closed: 0 },
    { month: '2025-02', open: 2, overdue: 1, closed: 0 },
    { month: '2025-03', open: 2, overdue: 1, closed: 2 },
  ]);
  expect(issueMonths([], '2025-03-20')).toEqual([]);
});

test('open problems fall in the band of the days they have stood', () => {
  const raised = ['2025-06-30', '2025-05-31', '2025-05-30', '2025-05-01', '2025-04-30', '2025-04-01', '2025-03-31'];
  const issues = [...raised.map((day) => course(day, null, null)), course('2024-01-01', null, '2025-01-01')];
  const ages = issueAges(issues, '2025-06-30');
  expect(ages).toEqual({ counts: { to30: 2, to60: 2, to90: 2, over90: 1 }, longest: 91 });
  expect(issueAges([], '2025-06-30').longest).toBeNull();
});

test('a new problem cannot be due before it is raised, nor be raised after the day of the ledger', () => {
  const asked = { project: 'lab', problem: '缺地', office: '建设局', dueOn: '2025-07-31' };
  expect(raisedIssue('a', asked, '2025-06-30')).toMatchObject({ raisedOn: '2025-06-30', person: null, closedOn: null });
  expect(() => raisedIssue('a', { ...asked, dueOn: '2025-06-29' }, '2025-06-30')).toThrow(
    'before the day it was raised',
  );
  expect(() => raisedIssue('a', { ...asked, raisedOn: '2025-07-01' }, '2025-06-30')).toThrow('after the ledger');
});

test('another office answers by another person, the same office by the same', () => {
  const asked = { project: 'lab', problem: '缺地', office: '建设局', person: '甲', dueOn: '2025-07-31' };
  const issue = raisedIssue('a', asked, '2025-06-30');
  const base = { action: 'change', version: 1, reason: '职责调整' } as const;
  expect(changedIssue(issue, { ...base, office: '资源局' }, '2025-06-30').issue.person).toBeNull();
  expect(changedIssue(issue, { ...base, dueOn: '2025-08-31' }, '2025-06-30').issue.person).toEqual({
    zh: '甲',
    en: '甲',
  });
  const close = { action: 'close', version: 1, solution: '已供地', closedOn: '2025-07-01' } as const;
  expect(() => changedIssue(issue, close, '2025-06-30')).toThrow('after the ledger');
});
