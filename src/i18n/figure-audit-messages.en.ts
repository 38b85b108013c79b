import type { figureAuditChinese } from './figure-audit-messages.zh.ts';

/** Words of the audit of figures, in English. */
export const figureAuditEnglish: typeof figureAuditChinese = {
  title: 'Arithmetic audit',
  back: 'Back to data',
  lead: 'What is published, held to arithmetic alone: parts to wholes, shares, growth to levels, ranks to values, units and breaks. Listed is what disagrees, not which of it is wrong.',
  of: (release) => `Release ${release}`,
  checked: (count) => `${count} figures looked at`,
  clean: 'Nothing disagrees.',
  cleanAdvice: (count) => `${count} figures were looked at, and all agree.`,
  found: (count) => `${count} found`,
  rules: {
    part_exceeds_whole: 'A part is larger than its whole',
    share_disagrees: 'A share disagrees with its part and whole',
    growth_disagrees: 'A reported growth disagrees with the levels',
    rank_disagrees: 'A rank disagrees with the values',
    unit_slip: 'The unit may have slipped',
    suspected_break: 'There may be a break',
  },
  meaning: {
    part_exceeds_whole: 'The part, at the least it can be, is still above the whole.',
    share_disagrees: 'The reported share is not the part over the whole.',
    growth_disagrees:
      'The reported growth is far from the change of the levels. Growth at comparable prices differs by nature; only what is far off is listed.',
    rank_disagrees: 'The rank is no whole number from 1, or contradicts the order of the values it ranks.',
    unit_slip: 'The value is about 1,000 or 10,000 times the others of its series.',
    suspected_break: 'A stock moves by a fifth or more within a quarter, a half-year or a month.',
  },
  columns: {
    park: 'Park',
    metric: 'Metric',
    period: 'Period',
    value: 'Value',
    against: 'Held against',
    expected: 'Would be',
    figure: 'Figure',
  },
  nothing: '—',
  show: 'Show',
  showOf: (park, metric) => `Show the figure of ${metric}, ${park}`,
  firstOf: (shown, of) => `The first ${String(shown)} of ${of}; all are in the CSV file`,
  download: 'Download all (CSV)',
  downloading: 'Downloading…',
  notDownloaded: (why) => `Not downloaded: ${why}`,
};
