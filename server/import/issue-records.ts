import type { Issue } from '../../src/contract/issue.ts';
import type { Words } from './dataset-texts.ts';

/** What a line of issues.csv says, by column. */
export function issueWords(issue: Issue): Words {
  const { id, project, problem, office, person, raisedOn, dueOn, closedOn, solution, asOf, source } = issue;
  return {
    ...{ id, project, problem_zh: problem.zh, problem_en: problem.en, office_zh: office.zh, office_en: office.en },
    ...{ person_zh: person?.zh, person_en: person?.en, raised_on: raisedOn, due_on: dueOn, closed_on: closedOn },
    ...{ solution_zh: solution?.zh, solution_en: solution?.en, as_of: asOf, source },
  };
}
