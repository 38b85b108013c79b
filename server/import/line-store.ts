const linesPerPiece = 10_000;

/** What stands at the end of a line, by its number; nothing where it is not said. */
export type LineEnds = ReadonlyMap<number, string>;

/**
 * Millions of lines of text, each to be found by its number and replaced. Lines lie joined in pieces, as a text of its own for each would
 * take twice the memory, and keep the garbage collector busy.
 */
export class LineStore {
  readonly #pieces: string[] = [];
  /** Where each line of a finished piece begins in it. */
  readonly #starts: Uint32Array[] = [];
  #last: string[] = [];
  readonly #replaced = new Map<number, string>();

  /** Gives the number of the line. */
  push(line: string): number {
    const number = this.#pieces.length * linesPerPiece + this.#last.push(line) - 1;
    if (this.#last.length === linesPerPiece) this.#finish();
    return number;
  }

  #finish(): void {
    const starts = new Uint32Array(linesPerPiece + 1);
    for (const [index, line] of this.#last.entries()) starts[index + 1] = (starts[index] ?? 0) + line.length + 2;
    this.#starts.push(starts);
    // Joined as they are read where nothing is replaced and nothing stands at their ends.
    this.#pieces.push([...this.#last, ''].join(',\n'));
    this.#last = [];
  }

  at(number: number): string {
    const replaced = this.#replaced.get(number);
    if (replaced !== undefined) return replaced;
    const [piece, index] = [Math.floor(number / linesPerPiece), number % linesPerPiece];
    const starts = this.#starts[piece];
    if (starts === undefined) return this.#last[index] ?? '';
    return (this.#pieces[piece] ?? '').slice(starts[index] ?? 0, (starts[index + 1] ?? 2) - 2);
  }

  replace(number: number, line: string): void {
    this.#replaced.set(number, line);
  }

  /** All lines with a comma and what stands behind it, in pieces that end with a line. */
  *pieces(ends: LineEnds): Generator<string, void> {
    const changed = new Set(
      [...this.#replaced.keys(), ...ends.keys()].map((number) => Math.floor(number / linesPerPiece)),
    );
    for (const [piece, text] of this.#pieces.entries())
      yield changed.has(piece) ? this.#rebuilt(piece, linesPerPiece, ends) : text;
    if (this.#last.length > 0) yield this.#rebuilt(this.#pieces.length, this.#last.length, ends);
  }

  #rebuilt(piece: number, count: number, ends: LineEnds): string {
    const lines: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const number = piece * linesPerPiece + index;
      lines.push(`${this.at(number)},${ends.get(number) ?? ''}`);
    }
    lines.push('');
    return lines.join('\n');
  }
}
