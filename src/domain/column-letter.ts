/** The letters a spreadsheet gives the column at this place, counted from 0: A, Z, AA. */
export function columnLetter(at: number): string {
  const rest = at % 26;
  const letter = String.fromCharCode(65 + rest);
  return at < 26 ? letter : columnLetter((at - rest) / 26 - 1) + letter;
}
