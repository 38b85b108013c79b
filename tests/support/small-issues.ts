import { smallWithProjects } from './small-projects.ts';

/** Four problems: open, overdue, without a day, and closed. */
export const issuesFile = `id,project,problem_zh,problem_en,office_zh,office_en,person_zh,person_en,raised_on,due_on,closed_on,solution_zh,solution_en,as_of,source
power,plant,缺电,Too little power,供电所,Power office,甲,Person A,2023-03-01,2023-07-15,,,,2023-06-30,news
road,plant,"道路未通,绕行",No road,建设局,Works office,,,2023-01-10,2023-06-29,,,,2023-06-30,news
staff,yard,缺工,Too few workers,人社局,Labour office,,,2023-05-01,,,,,2023-06-30,
land,lab,缺地,No land,建设局,Works office,乙,Person B,2022-12-01,2023-01-31,2023-02-15,已供地,Land was supplied,2023-06-30,yearbook
`;

export const smallWithIssues: Readonly<Record<string, string>> = { ...smallWithProjects, 'issues.csv': issuesFile };

/** The dataset with the first occurrence of `from` in issues.csv made `to`. */
export function issuesWith([from, to]: readonly [from: string, to: string]): Record<string, string> {
  if (!issuesFile.includes(from)) throw new Error(`issues.csv does not hold "${from}".`);
  return { ...smallWithIssues, 'issues.csv': issuesFile.replace(from, to) };
}
