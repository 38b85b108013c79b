import type { Cell, Shade, Sheet } from '../xlsx/sheet.ts';
import type { BookFrame } from './book-frame.ts';
import { methodSteps } from './method-words.ts';

const shades = ['missing', 'qualified', 'aside', 'imputed', 'winsorised'] as const satisfies readonly Shade[];

/** What the workbook is, how to read it, the method in words, what colours mean, and the notes of the score. */
export function aboutSheet(frame: BookFrame, sheets: readonly (keyof BookFrame['words']['sheets'])[]): Sheet {
  const { words, request, result } = frame;
  const { about, holds } = words;
  const { catalog, language } = request;
  const { dataset } = catalog;
  const line = (label: string, text: string): Cell[] => [
    { text: label, head: true },
    { text, wrap: true },
  ];
  const section = (label: string): Cell[][] => [
    [],
    [
      { text: label, head: true, shade: 'head' },
      { text: '', shade: 'head' },
    ],
  ];
  const numbered = (texts: readonly string[]): Cell[][] =>
    texts.map((text, index) => [
      { text: String(index + 1), right: true },
      { text, wrap: true },
    ]);
  const preset = request.preset[language];
  return {
    name: words.sheets.about,
    rows: [
      [{ text: about.title(request.subject), title: true }],
      ...(dataset.fictional ? [[{ text: about.fictional, head: true }]] : []),
      [],
      line(about.dataset, dataset.label[language]),
      line(about.period, request.time),
      line(about.parks, about.parksScored(result.of, result.dropped.length)),
      line(about.scheme, request.isCustom ? about.custom(preset) : preset),
      line(about.release, `${dataset.release.id}${words.paren(dataset.release.publishedAt.slice(0, 10))}`),
      line(about.check, request.check),
      line(about.basis, about.handbook),
      ...section(about.how),
      ...numbered(about.reading),
      ...section(about.method),
      ...numbered(methodSteps(frame)),
      ...section(about.sheetsHead),
      ...sheets.map((sheet) => line(words.sheets[sheet], holds[sheet])),
      ...section(about.colours),
      [{ text: '123.4', ink: 'input', right: true }, { text: words.colours.input }],
      ...shades.map((shade): Cell[] => [{ text: '', shade }, { text: words.colours[shade] }]),
      ...section(about.notes),
      ...numbered(request.notes),
    ],
    widths: [22, 118],
    isPrintedAcross: true,
    hasNoGrid: true,
  };
}
