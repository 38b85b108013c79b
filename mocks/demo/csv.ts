/** Columns of each file, in the order they are written (data/README.md). */
export const columns = {
  parks: [
    ...['id', 'name_zh', 'name_en', 'name_local', 'short_zh', 'short_en', 'level', 'province', 'country', 'kind'],
    ...['within', 'industries', 'aliases', 'summary_zh', 'summary_en', 'note_zh', 'note_en'],
  ],
  metrics: [
    ...['id', 'label_zh', 'label_en', 'dimension', 'unit', 'measure', 'direction', 'decimals', 'role', 'part_of'],
    ...['growth_of', 'definition_zh', 'definition_en', 'note_zh', 'note_en'],
  ],
  sources: ['id', 'title_zh', 'title_en', 'address', 'kind', 'how_taken_zh', 'how_taken_en'],
  observations: [
    ...['park', 'metric', 'period', 'value', 'unit', 'printed', 'qualifier', 'status', 'role', 'cumulative', 'as_of'],
    ...['primary', 'source', 'quote', 'confidence', 'note_zh', 'note_en'],
  ],
  projects: [
    ...['entity', 'kind', 'name_zh', 'name_en', 'park', 'attribute', 'label_zh', 'label_en', 'value', 'unit'],
    ...['printed', 'qualifier', 'role', 'period', 'as_of', 'source', 'quote', 'confidence', 'note_zh', 'note_en'],
  ],
  register: [
    ...['id', 'park', 'name_zh', 'name_en', 'investor_zh', 'investor_en', 'industry', 'stage', 'as_of', 'source'],
  ],
  stages: [
    ...['project', 'stage', 'role', 'date', 'since', 'duration', 'unit', 'qualifier', 'printed', 'as_of', 'source'],
  ],
  issues: [
    ...['id', 'project', 'problem_zh', 'problem_en', 'office_zh', 'office_en', 'person_zh', 'person_en', 'raised_on'],
    ...['due_on', 'closed_on', 'solution_zh', 'solution_en', 'as_of', 'source'],
  ],
  tasks: ['project', 'task', 'name_zh', 'name_en', 'month', 'state', 'done_in', 'source'],
} as const;

/** One line of a file by column; a column left out is empty. */
export type CsvRow = Readonly<Record<string, string>>;

function cell(text: string): string {
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The columns of a note, in both languages. */
export function note(zh: string, en: string): CsvRow {
  return { note_zh: zh, note_en: en };
}

export function csvLine(names: readonly string[], row: CsvRow): string {
  return names.map((name) => cell(row[name] ?? '')).join(',');
}

/** The whole file, with header and a closing line end. */
export function csvText(names: readonly string[], rows: Iterable<CsvRow>): string {
  const lines = [names.join(',')];
  for (const row of rows) lines.push(csvLine(names, row));
  return `${lines.join('\n')}\n`;
}
