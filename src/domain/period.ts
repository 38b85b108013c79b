/** How long a period is and how often it comes: annual, half-year, quarter, month, day, fiscal year, interval, undated. */
export type Frequency = 'A' | 'S' | 'Q' | 'M' | 'D' | 'FY' | 'I' | 'U';

export interface Period {
  readonly id: string;
  readonly frequency: Frequency;
  /** First and last day, ISO; empty for `undated`. */
  readonly start: string;
  readonly end: string;
}

const defaultFiscalYearStart = 7;
const yearPattern = /^\d{4}$/;
const partPattern = /^(\d{4})-(?:([HQ])([1-4])|(\d{2})(?:-(\d{2}))?)$/;
const fiscalPattern = /^FY(\d{4})-(\d{2})$/;

function two(part: number): string {
  return String(part).padStart(2, '0');
}

function lastDay(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whole months from `month` (1–12) of `year`, `count` of them. */
function months(year: number, month: number, count: number): { start: string; end: string } {
  const last = year * 12 + month - 1 + count - 1;
  const lastYear = Math.floor(last / 12);
  const lastMonth = (last % 12) + 1;
  return {
    start: `${String(year)}-${two(month)}-01`,
    end: `${String(lastYear)}-${two(lastMonth)}-${two(lastDay(lastYear, lastMonth))}`,
  };
}

function parsePart(id: string): Period | null {
  if (yearPattern.test(id)) return { id, frequency: 'A', ...months(Number(id), 1, 12) };
  const found = partPattern.exec(id);
  if (found === null) return null;
  const [, yearText, letter, numberText, monthText, dayText] = found;
  const year = Number(yearText);
  if (letter === 'H') {
    const half = Number(numberText);
    return half > 2 ? null : { id, frequency: 'S', ...months(year, half * 6 - 5, 6) };
  }
  if (letter === 'Q') return { id, frequency: 'Q', ...months(year, Number(numberText) * 3 - 2, 3) };
  const month = Number(monthText);
  if (month < 1 || month > 12) return null;
  if (dayText === undefined) return { id, frequency: 'M', ...months(year, month, 1) };
  const day = Number(dayText);
  return day < 1 || day > lastDay(year, month) ? null : { id, frequency: 'D', start: id, end: id };
}

function parseInterval(id: string): Period | null {
  const [first, last, ...rest] = id.split('/');
  if (first === undefined || last === undefined || rest.length > 0) return null;
  const from = parsePart(first);
  const to = parsePart(last);
  if (from === null || to === null || from.frequency !== to.frequency || from.end > to.end) return null;
  return { id, frequency: 'I', start: from.start, end: to.end };
}

function parseFiscal(id: string, fiscalYearStart: number): Period | null {
  const found = fiscalPattern.exec(id);
  if (found === null) return null;
  const year = Number(found[1]);
  if (Number(found[2]) !== (year + 1) % 100) return null;
  return { id, frequency: 'FY', ...months(year, fiscalYearStart, 12) };
}

/**
 * The period an id names, or null where the id follows no known form.
 * Forms: 2021, 2021-H1, 2021-Q1, 2021-07, 2021-06-30, 2021-01/2021-07, FY2018-19, undated.
 * A fiscal year begins in month `fiscalYearStart` (1–12) of its first year.
 */
export function parsePeriod(id: string, fiscalYearStart = defaultFiscalYearStart): Period | null {
  if (id === 'undated') return { id, frequency: 'U', start: '', end: '' };
  return parseFiscal(id, fiscalYearStart) ?? (id.includes('/') ? parseInterval(id) : parsePart(id));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Total order of period ids: by last day, then first day, then id. Undated and unknown ids come first. */
export function comparePeriods(a: string, b: string, fiscalYearStart = defaultFiscalYearStart): number {
  const first = parsePeriod(a, fiscalYearStart);
  const second = parsePeriod(b, fiscalYearStart);
  return (
    compareText(first?.end ?? '', second?.end ?? '') ||
    compareText(first?.start ?? '', second?.start ?? '') ||
    compareText(a, b)
  );
}

function yearEarlier(part: string): string {
  return `${String(Number(part.slice(0, 4)) - 1)}${part.slice(4)}`;
}

function fiscalYear(first: number): string {
  return `FY${String(first)}-${two((first + 1) % 100)}`;
}

/** Known only when it exists: 29 February has no day a year earlier. */
function known(id: string): string | null {
  return parsePeriod(id) === null ? null : id;
}

/** The period a year-on-year change compares with; null for undated, unknown, and intervals longer than a year. */
export function samePeriodLastYear(id: string): string | null {
  const period = parsePeriod(id);
  if (period === null) return null;
  switch (period.frequency) {
    case 'U':
      return null;
    case 'FY':
      return fiscalYear(Number(id.slice(2, 6)) - 1);
    case 'I': {
      const shifted = id.split('/').map(yearEarlier).join('/');
      const earlier = parsePeriod(shifted);
      return earlier !== null && earlier.end < period.start ? shifted : null;
    }
    case 'A':
    case 'S':
    case 'Q':
    case 'M':
    case 'D':
      return known(yearEarlier(id));
  }
}

function stepBack(year: number, part: number, parts: number): { year: number; part: number } {
  return part > 1 ? { year, part: part - 1 } : { year: year - 1, part: parts };
}

/** The period just before, of the same frequency; null for days, intervals, undated and unknown ids. */
export function previousPeriod(id: string): string | null {
  const period = parsePeriod(id);
  if (period === null) return null;
  const year = Number(id.slice(0, 4));
  switch (period.frequency) {
    case 'A':
    case 'FY':
      return samePeriodLastYear(id);
    case 'S':
    case 'Q': {
      const back = stepBack(year, Number(id.slice(6)), period.frequency === 'S' ? 2 : 4);
      return `${String(back.year)}-${id.slice(5, 6)}${String(back.part)}`;
    }
    case 'M': {
      const back = stepBack(year, Number(id.slice(5, 7)), 12);
      return `${String(back.year)}-${two(back.part)}`;
    }
    case 'D':
    case 'I':
    case 'U':
      return null;
  }
}

/** The calendar year a period ends in, or null where it is undated or unknown. */
export function yearOf(id: string, fiscalYearStart = defaultFiscalYearStart): string | null {
  const period = parsePeriod(id, fiscalYearStart);
  return period === null || period.frequency === 'U' ? null : period.end.slice(0, 4);
}

/** Longer gaps are left as they are: nobody reads a line over a century of empty months. */
const longestGap = 240;

/**
 * Periods of one frequency, in time order, with those that are missing between two of them filled in, so that equal steps on an axis
 * are equal steps in time. Days, intervals and undated periods have no next one and are returned as they are.
 */
export function withoutGaps(ids: readonly string[]): string[] {
  return ids.flatMap((id, index) => {
    const before = ids[index - 1];
    if (before === undefined) return [id];
    const between: string[] = [];
    for (let step = previousPeriod(id); step !== null && step !== before; step = previousPeriod(step)) {
      if (comparePeriods(step, before) <= 0 || between.length >= longestGap) return [id];
      between.unshift(step);
    }
    return [...between, id];
  });
}
