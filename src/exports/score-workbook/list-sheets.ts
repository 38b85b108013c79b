import { metricColumn } from '../../domain/composite/slice-figures.ts';
import { markWords } from '../../i18n/mark-words.ts';
import type { Cell, Sheet } from '../xlsx/sheet.ts';
import { countFormat } from './book-formats.ts';
import type { BookFrame } from './book-frame.ts';
import { isMarked, rawFact, rawShade, rawText } from './raw-facts.ts';

const listRows = 3;

function list(
  name: string,
  caption: string,
  body: { readonly heads: readonly string[]; readonly rows: Cell[][] },
): Sheet {
  return {
    name,
    rows: [
      [{ text: name, title: true }],
      [{ text: caption, ink: 'quiet' }],
      body.heads.map((text): Cell => ({ text, head: true, shade: 'head' })),
      ...body.rows,
    ],
    frozenRows: listRows,
    isPrintedAcross: true,
  };
}

/** Every value that is missing, left out, qualified or estimated, of the parks scored and not scored, as the app shows it. */
export function marksSheet(frame: BookFrame): Sheet {
  const { words, metrics, request, names, sources } = frame;
  const { language, slice, parks } = request;
  const titles = new Map(sources.map(({ id, title }) => [id, title[language]]));
  const rows = metrics.flatMap(({ id, label, unit }) => {
    const { values } = metricColumn(slice, parks, id);
    return parks.flatMap((park, row): Cell[][] => {
      const each = rawFact(frame, park, id, values[row] ?? null);
      if (!isMarked(each)) return [];
      const reasons = [
        ...each.marks.map((mark) => markWords[mark][language]),
        ...(each.isAside ? [words.setAside] : []),
      ];
      return [
        [
          { text: names.get(park) ?? park },
          { text: words.withUnit(label, unit) },
          { text: rawText(frame, each), right: true, shade: rawShade(each) },
          { text: reasons.join(words.list) },
          { text: titles.get(each.fact.source ?? '') ?? '' },
          { text: each.fact.note?.[language] ?? '' },
        ],
      ];
    });
  });
  const { head } = words;
  return {
    ...list(words.sheets.marks, rows.length === 0 ? words.nothingMarked : words.captions.marks, {
      heads: [head.park, head.indicator, head.shown, head.reason, head.source, head.note],
      rows,
    }),
    widths: [30, 36, 18, 40, 50, 60],
  };
}

/** The sources of the raw figures, numbered as on the other sheets. */
export function sourcesSheet({ words, sources, request }: BookFrame): Sheet {
  const { head } = words;
  const rows = sources.map(({ title, address, howTaken }, index): Cell[] => [
    { value: index + 1, format: countFormat, left: true },
    { text: title[request.language], wrap: true },
    { text: address },
    { text: howTaken?.[request.language] ?? '', wrap: true },
  ]);
  return {
    ...list(words.sheets.sources, '', { heads: [head.number, head.title, head.address, head.howTaken], rows }),
    widths: [7, 60, 70, 70],
  };
}
