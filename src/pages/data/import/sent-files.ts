/** The files of each import staged in this tab, so that they can be sent again where the server no longer has them. */
const sent = new Map<string, readonly File[]>();

/** Remembers files sent to an import; one of a name known takes its place. */
export function rememberFiles(id: string, files: readonly File[]): void {
  const others = (sent.get(id) ?? []).filter(({ name }) => !files.some((file) => file.name === name));
  sent.set(id, [...others, ...files]);
}

/** Empty where the page was loaded anew since. */
export function filesSent(id: string): readonly File[] {
  return sent.get(id) ?? [];
}
