import { parseArgs } from 'node:util';
import { ConfigError, readConfig } from '../config.ts';
import { templateCsv, templateLayouts } from '../import/template-csv.ts';
import { type Command, UsageError } from './command.ts';
import { openFigures } from './render-store.ts';

const options = {
  dataset: { type: 'string' },
  layout: { type: 'string', default: 'wide' },
  lang: { type: 'string', default: 'zh' },
} as const;

function optionsOf(args: readonly string[]) {
  try {
    const { dataset, layout, lang } = parseArgs({ args: [...args], options }).values;
    const known = templateLayouts.find((each) => each === layout);
    if (dataset === undefined) throw new UsageError('--dataset names the dataset to import into.');
    if (known === undefined) throw new UsageError(`--layout is ${templateLayouts.join(' or ')}.`);
    return { dataset, layout: known, language: lang === 'en' ? ('en' as const) : ('zh' as const) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

async function run(args: readonly string[]): Promise<void> {
  const { dataset, layout, language } = optionsOf(args);
  const store = await openFigures(readConfig(process.env));
  try {
    const catalog = await store.pinned().catalog(dataset);
    if (catalog === null) throw new ConfigError(`There is no dataset "${dataset}".`);
    for (const line of templateCsv(catalog, layout, language)) process.stdout.write(line);
  } finally {
    await store.close();
  }
}

export const templateCommand: Command = {
  usage: 'template --dataset ID [--layout wide|long] [--lang zh|en]',
  summary: 'Writes a CSV file to fill in, with the parks, metrics and units of the dataset, for import.',
  run,
};
