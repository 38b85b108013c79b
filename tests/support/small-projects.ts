import { smallDataset } from './small-dataset.ts';

/** Three projects: one told of in full, one of which next to nothing is known, one that is only planned. */
export const projectFiles: Readonly<Record<string, string>> = {
  'project-register.csv': `id,park,name_zh,name_en,investor_zh,investor_en,industry,stage,as_of,source,quote,confidence,note_zh,note_en
plant,alpha,一号工厂,Plant One,甲公司,Company A,digital,in_production,2023-06,yearbook,"投产,达效",high,,
yard,beta,二号堆场,Yard Two,,,,,,,,,,
lab,,三号实验室,Lab Three,乙公司,Company B,steel,signed,2023-06,news,,,按新闻,from the news
`,
  'project-stages.csv': `project,stage,label_zh,label_en,role,date,since,duration,unit,qualifier,printed,as_of,source,quote,confidence,note_zh,note_en
plant,signed,,,,2021-02,,,,,,,yearbook,,,,
plant,completed,,,,2023-Q1,signed,3,years,less_than,不到3,,news,不到3年,medium,,
plant,other,达产,At full capacity,plan,2024,,,,,,2023-06,news,,,,
lab,completed,,,,,settled,8.50,months,,,,news,,,多半年,over half a year
`,
  'project-tasks.csv': `project,task,name_zh,name_en,month,state,done_in,source,note_zh,note_en
lab,design,方案设计,Design,2023-07,planned,,news,,
plant,works,主体施工,Main works,2022-03,late,,yearbook,停工,stopped
plant,works,,,2022-01,done,2022-02,,,
plant,works,,,2022-02,done,2022-02,,,
plant,trial,试生产,Trial run,2022-12,dropped,,,,
`,
};

export const smallWithProjects: Readonly<Record<string, string>> = { ...smallDataset, ...projectFiles };

/** The dataset with the first occurrence of `from` in `file` made `to`. */
export function projectsWith(file: string, [from, to]: readonly [from: string, to: string]): Record<string, string> {
  const text = projectFiles[file] ?? '';
  if (!text.includes(from)) throw new Error(`${file} does not hold "${from}".`);
  return { ...smallWithProjects, [file]: text.replace(from, to) };
}
