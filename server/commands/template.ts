import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { templateBook } from '../import/template-book.ts';
import { templateCsv } from '../import/template-csv.ts';
import { templateLayouts } from '../import/template-rows.ts';
import { type Command, UsageError } from './command.ts';
import { readDataset } from './read-dataset.ts';

const options = {
  dataset: { type: 'string' },
  layout: { type: 'string', default: 'wide' },
  lang: { type: 'string', default: 'zh' },
  out: { type: 'string' },
} as const;

function optionsOf(args: readonly string[]) {
  try {
    const { dataset, layout, lang, out } = parseArgs({ args: [...args], options }).values;
    const known = templateLayouts.find((each) => each === layout);
    if (dataset === undefined) throw new UsageError('--dataset names the dataset to import into.');
    if (known === undefined) throw new UsageError(`--layout is ${templateLayouts.join(' or ')}.`);
    return { dataset, layout: known, language: lang === 'en' ? ('en' as const) : ('zh' as const), out };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { dataset, layout, language, out } = optionsOf(args);
  await readDataset(dataset, (catalog) => {
    if (out?.toLowerCase().endsWith('.xlsx') === true) writeFileSync(out, templateBook(catalog, layout, language));
    else if (out !== undefined) writeFileSync(out, [...templateCsv(catalog, layout, language)].join(''));
    else for (const line of templateCsv(catalog, layout, language)) process.stdout.write(line);
  });
}

export const templateCommand: Command = {
  usage: 'template --dataset ID [--layout wide|long] [--lang zh|en] [--out FILE.xlsx|FILE.csv]',
  summary:
    'Writes a file to fill in (CSV, or an Excel workbook), with the parks, metrics and units of the dataset, for import.',
  run,
};
