const texts = import.meta.glob<string>('../data/*/*.{csv,json}', { query: '?raw', import: 'default' });

function partsOf(path: string): { readonly folder: string; readonly file: string } {
  const [file = '', folder = ''] = path.split('/').reverse();
  return { folder, file };
}

/** The dataset folders that ship. */
export function datasetFolders(): string[] {
  return [...new Set(Object.keys(texts).map((path) => partsOf(path).folder))].sort();
}

/** The texts of one folder by file name. Each file is a chunk of its own, loaded when first asked for. */
export async function datasetFiles(folder: string): Promise<Record<string, string>> {
  const wanted = Object.entries(texts).filter(([path]) => partsOf(path).folder === folder);
  const read = wanted.map(async ([path, load]) => [partsOf(path).file, await load()] as const);
  return Object.fromEntries(await Promise.all(read));
}
