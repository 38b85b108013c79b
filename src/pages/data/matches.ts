/** Whether the texts together hold every word of the filter, whatever its case. An empty filter matches all. */
export function matches(filter: string, texts: readonly string[]): boolean {
  const whole = texts.join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}
