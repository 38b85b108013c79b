import { shiftDecimal } from '../domain/decimal.ts';
import { formatNumber } from './format.ts';

/** English prose counts by thousands: a unit of 100 million reads as billions, one of 10,000 as thousands. */
const prose = [
  { pattern: /^100 million (.+)$/, places: -1, word: 'billion' },
  { pattern: /^10,000 (.+)$/, places: 1, word: 'thousand' },
  { pattern: /^million (.+)$/, places: 0, word: 'million' },
  { pattern: /^billion (.+)$/, places: 0, word: 'billion' },
] as const;

const numberPattern = /\d[\d,]*(?:\.(\d+))?/;

function moved(text: string, places: number): string {
  return text.replace(numberPattern, (digits: string, fraction: string | undefined) => {
    const decimals = Math.max(0, (fraction?.length ?? 0) - places);
    return formatNumber(shiftDecimal(Number(digits.replaceAll(',', '')), places), decimals);
  });
}

/**
 * A number's text with its unit as English prose has it: 80.47 of "100 million yuan" is 8.047 billion yuan, 82.5% stays together,
 * dollars lead, one person is singular. The digits are those of the text; only the point moves.
 */
export function englishAmount(text: string, unit: string): string {
  if (unit === '%') return `${text}%`;
  if (unit === '') return text;
  const dollars = unit.startsWith('US$');
  const bare = dollars ? `${unit.slice(3).trim()} US$`.trim() : unit;
  const found = prose.find(({ pattern }) => pattern.test(bare));
  const name = found === undefined ? bare : (found.pattern.exec(bare)?.[1] ?? bare);
  const amount = found === undefined ? text : `${moved(text, found.places)} ${found.word}`;
  if (dollars) return amount.replace(numberPattern, (digits) => `US$${digits}`);
  return `${amount} ${amount === '1' ? name.replace(/s$/, '') : name}`;
}
