import { expect, test } from 'vitest';
import { palettes } from '../../../src/charts/palette.ts';
import { measureText } from '../../../src/charts/text-metrics.ts';
import { wrapText } from '../../../src/charts/wrap-text.ts';
import { figuresPptx } from '../../../src/exports/pptx/figures-pptx.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import type { View } from '../../../src/figures/view.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { barRow, daeguTrend, missing, qualified } from '../../support/figures.ts';
import { cellsOf, OfficeFile, rangeCells, targetsOf } from '../../support/office-file.ts';
import { outOfOrder } from '../../support/office-order.ts';
import { all, childrenOf, content, type XmlElement } from '../../support/xml-tree.ts';
import { shippedFigure } from '../../support/shipped-figure.ts';

/** A picture's pixels are the browser's business: here any bytes stand for them. */
const rasterise = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([137, 80, 78, 71]));

async function fileOf(figures: readonly Figure[]): Promise<OfficeFile> {
  const slides = figures.map((figure) => ({ figure }));
  return new OfficeFile(await figuresPptx(slides, { theme: 'light', rasterise }));
}

const kinds: readonly (readonly [dataset: string, view: Partial<View>, chart: string | null])[] = [
  ['korea', { figure: 'trend', benchmarks: ['median', 'band'] }, 'c:lineChart'],
  ['korea', { figure: 'trend', metric: 'production_cum_ytd' }, 'c:lineChart'],
  ['china', { figure: 'trend', metric: 'mofcom_overall_rank' }, 'c:lineChart'],
  ['bangladesh', { figure: 'trend', transform: 'share' }, 'c:lineChart'],
  ['demo', { figure: 'bars', metric: 'gdp', group: 'all', benchmarks: ['median', 'band'] }, 'c:barChart'],
  ['demo', { figure: 'bars', metrics: ['industrial_output', 'high_tech_output', 'employment'] }, 'c:barChart'],
  ['korea', { figure: 'scatter', metric: 'production', x: 'employment', scale: 'log' }, 'c:scatterChart'],
  ['demo', { figure: 'scatter', metric: 'gdp', size: 'employment', colouring: 'level' }, 'c:bubbleChart'],
  ['demo', { figure: 'radar' }, 'c:radarChart'],
  ['korea', { figure: 'multiples' }, 'c:lineChart'],
  ['demo', { figure: 'table', metric: 'gdp' }, null],
  ['korea', { figure: 'heat' }, null],
];

async function everyKind(language: Language): Promise<{ figures: Figure[]; file: OfficeFile }> {
  const figures: Figure[] = [];
  for (const [dataset, view] of kinds) figures.push(await shippedFigure(dataset, view, language));
  return { figures, file: await fileOf(figures) };
}

const zh = await everyKind('zh');
const en = await everyKind('en');

function slideOf(file: OfficeFile, index: number): XmlElement {
  return file.xml(`ppt/slides/slide${index + 1}.xml`);
}

function textOf(node: XmlElement): string {
  return all(node, 'a:t')
    .map(({ text }) => text)
    .join('');
}

function chartsOf(file: OfficeFile, index: number): string[] {
  return [...targetsOf(file, `ppt/slides/slide${index + 1}.xml`).values()].filter((path) => path.includes('/charts/'));
}

function bookOf(file: OfficeFile, chart: string): OfficeFile {
  const [book = ''] = targetsOf(file, chart).values();
  return new OfficeFile(file.bytes(book));
}

function val(node: XmlElement | undefined, name: string): string | null {
  return node === undefined ? null : (all(node, name)[0]?.attributes['val'] ?? null);
}

test.each([zh, en])('the package is whole: every part is typed, every relationship leads to a part', ({ file }) => {
  const types = file.xml('[Content_Types].xml');
  const endings = all(types, 'Default').map((each) => each.attributes['Extension']);
  const typed = all(types, 'Override').map((each) => each.attributes['PartName']?.slice(1));
  expect(typed.filter((path) => !file.paths.includes(path ?? ''))).toEqual([]);
  for (const path of file.paths.filter((each) => each !== '[Content_Types].xml')) {
    const ending = path.slice(path.lastIndexOf('.') + 1);
    if (ending === 'xml') expect(typed, path).toContain(path);
    else expect(endings, path).toContain(ending);
    if (ending !== 'xml') continue;
    const ids = [...file.text(path).matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(([, id]) => id ?? '');
    const targets = targetsOf(file, path);
    expect(
      [...targets.values()].filter((target) => !file.paths.includes(target)),
      path,
    ).toEqual([]);
    expect(
      ids.filter((id) => !targets.has(id)),
      path,
    ).toEqual([]);
  }
});

test.each([zh, en])('every part is well-formed, in the order of its schema, with ids used once', ({ file }) => {
  expect(outOfOrder(file)).toEqual([]);
  for (const path of file.like(/^ppt\/slides\/slide\d+\.xml$/)) {
    const ids = all(file.xml(path), 'p:cNvPr').map((each) => each.attributes['id']);
    expect(new Set(ids).size, path).toBe(ids.length);
  }
});

test.each([zh, en])('kinds PowerPoint has are its own charts or tables; others are vector pictures', ({ file }) => {
  kinds.forEach(([, view, chart], index) => {
    const charts = chartsOf(file, index);
    if (chart !== null) {
      expect(charts.length, JSON.stringify(view)).toBeGreaterThan(0);
      for (const path of charts) expect(all(file.xml(path), chart)).toHaveLength(1);
    } else if (view.figure === 'table') expect(all(slideOf(file, index), 'a:tbl')).toHaveLength(1);
    else {
      const [blip] = all(slideOf(file, index), 'a:blip');
      const targets = targetsOf(file, `ppt/slides/slide${index + 1}.xml`);
      const vector = all(slideOf(file, index), 'asvg:svgBlip')[0]?.attributes['r:embed'] ?? '';
      expect(targets.get(blip?.attributes['r:embed'] ?? '')).toMatch(/\.png$/);
      expect(file.text(targets.get(vector) ?? '')).toContain('<svg');
    }
  });
});

test.each([zh, en])('a slide says title, unit, sources, release and check code; notes hold the sentence', (deck) => {
  deck.figures.forEach((figure, index) => {
    const slide = slideOf(deck.file, index);
    const [title] = all(slide, 'p:sp').filter((shape) => all(shape, 'p:ph')[0]?.attributes['type'] === 'title');
    const { time, subject, unit } = figure.title;
    expect(title === undefined ? '' : textOf(title)).toContain(subject);
    expect(title === undefined ? '' : textOf(title).startsWith(time)).toBe(true);
    if (unit !== null) expect(title === undefined ? '' : textOf(title)).toMatch(new RegExp(`[(（]${unit}[)）]$`));
    const said = textOf(slide);
    for (const source of figure.sources) expect(said).toContain(source.title);
    expect(said).toContain(figure.check);
    expect(said).toContain(figure.release.id);
    expect(/演示数据（虚构）|Demonstration data \(fictional\)/.test(said)).toBe(figure.fictional);
    const notes = textOf(deck.file.xml(`ppt/notesSlides/notesSlide${index + 1}.xml`));
    expect(notes).toContain(figure.sentence);
    for (const { address } of figure.sources) expect(notes).toContain(address);
  });
});

test.each([zh, en])('charts and pictures tell a screen reader the sentence', ({ figures, file }) => {
  figures.forEach((figure, index) => {
    const told = all(slideOf(file, index), 'p:cNvPr').flatMap((each) => each.attributes['descr'] ?? []);
    if (figure.kind === 'multiples') expect(told).toHaveLength(figure.panels.length);
    else expect(told).toContain(figure.sentence);
  });
});

test.each([zh, en])('all words name a font for East Asian script', ({ file }) => {
  for (const path of file.paths.filter((each) => /^ppt\/(?:slides|charts|notesSlides)\/[^_].*\.xml$/.test(each)))
    for (const name of ['a:rPr', 'a:defRPr'])
      for (const look of all(file.xml(path), name)) expect(childrenOf(look, 'a:ea'), path).toHaveLength(1);
  expect(all(file.xml('ppt/theme/theme1.xml'), 'a:ea').map((each) => each.attributes['typeface'])).toEqual([
    'Microsoft YaHei',
    'Microsoft YaHei',
  ]);
});

test.each([zh, en])('a chart shows what its workbook holds, cell by cell; blanks are gaps', ({ file }) => {
  const charts = file.like(/^ppt\/charts\/chart\d+\.xml$/);
  expect(charts.length).toBeGreaterThan(10);
  for (const path of charts) {
    const chart = file.xml(path);
    const cells = cellsOf(bookOf(file, path));
    expect(val(chart, 'c:dispBlanksAs')).toBe('gap');
    for (const name of ['c:numRef', 'c:strRef', 'c:multiLvlStrRef'])
      for (const reference of all(chart, name)) {
        const held = rangeCells(cells, all(reference, 'c:f')[0]?.text ?? '');
        const count = Number(val(reference, 'c:ptCount'));
        const levels = name === 'c:multiLvlStrRef' ? all(reference, 'c:lvl').toReversed() : [reference];
        const shown = levels.flatMap((level) => {
          const texts = Array.from({ length: count }, () => '');
          for (const point of all(level, 'c:pt')) {
            expect(content(point)).not.toBe('');
            texts[Number(point.attributes['idx'])] = content(point);
          }
          return texts;
        });
        expect(shown, `${path} ${name}`).toEqual(held);
      }
  }
});

test('lines keep the colours of their parks and are cut at breaks', async () => {
  const figure = daeguTrend('zh');
  const file = await fileOf([figure]);
  const chart = file.xml('ppt/charts/chart1.xml');
  const series = all(chart, 'c:ser');
  const named = (name: string) => series.find((each) => all(each, 'c:v')[0]?.text === name);
  for (const { short, slot } of figure.series) {
    const serie = named(short);
    const line = serie === undefined ? undefined : childrenOf(serie, 'c:spPr')[0];
    expect(val(line, 'a:srgbClr'), short).toBe(palettes.light.series[slot]?.slice(1));
  }
  const cut = figure.series.find(({ short }) => short === '西大邱');
  const places = (name: string) =>
    all(all(named(name) ?? chart, 'c:val')[0] ?? chart, 'c:pt').map((point) => Number(point.attributes['idx']));
  const [at = 0] = cut?.breaks.map(({ index }) => index) ?? [];
  expect(places('西大邱').at(-1)).toBe(at - 1);
  expect(places('西大邱（断点后）')[0]).toBe(at);
});

test('a missing value is no point, and a qualified one is said in words beside it and in the sheet', async () => {
  const [first] = daeguTrend('zh').series;
  if (first === undefined) throw new Error('The trend has no series');
  const points = first.points.map((point, index) =>
    index === 3 ? missing('O') : index === 5 ? qualified(48000, 'more_than', '4.8万余') : point,
  );
  const file = await fileOf([
    daeguTrend('zh', { series: [{ ...first, points }], marks: ['not_available', 'lower_bound'] }),
  ]);
  const chart = file.xml('ppt/charts/chart1.xml');
  const shown = all(all(chart, 'c:val')[0] ?? chart, 'c:pt').map((point) => point.attributes['idx']);
  expect(shown).not.toContain('3');
  expect(shown).toContain('5');
  const label = all(chart, 'c:dLbl').find((each) => val(each, 'c:idx') === '5');
  expect(label === undefined ? '' : textOf(label)).toBe('4.8万余');
  const cells = [...cellsOf(bookOf(file, 'ppt/charts/chart1.xml')).values()];
  expect(cells).toContain('城西·原文');
  expect(cells).toContain('4.8万余');
  expect(cells).toContain('— 未取得');
});

test('a bar that is missing has no point and says so in its name', async () => {
  const figure = await shippedFigure('korea', { figure: 'bars' });
  if (figure.kind !== 'bars') throw new Error('This is no figure of bars');
  const rows = [...figure.rows, barRow({ park: 'none', name: '无数', rank: null, value: missing('L') })];
  const file = await fileOf([{ ...figure, rows }]);
  const chart = file.xml('ppt/charts/chart1.xml');
  expect(all(all(chart, 'c:val')[0] ?? chart, 'c:pt')).toHaveLength(figure.rows.length);
  expect(all(all(chart, 'c:cat')[0] ?? chart, 'c:v').at(-1)?.text).toBe('无数  ◌ 待公布');
});

test('bars beyond what a slide can show are counted on it and held in the workbook', async () => {
  const figure = await shippedFigure('demo', { figure: 'bars', metric: 'gdp', group: 'all' });
  if (figure.kind !== 'bars') throw new Error('This is no figure of bars');
  const file = await fileOf([figure]);
  const shown = Number(val(all(file.xml('ppt/charts/chart1.xml'), 'c:cat')[0], 'c:ptCount'));
  expect(shown).toBeLessThan(figure.rows.length);
  expect(textOf(slideOf(file, 0))).toContain(`另有 ${figure.rows.length - shown} 个园区`);
  const names = [...cellsOf(bookOf(file, 'ppt/charts/chart1.xml'))].filter(([cell]) => /^A\d+$/.test(cell));
  expect(names).toHaveLength(figure.rows.length + 1);
});

/** Lines a text takes in a box by our measure of a font as wide as the widest in use. */
function overflow(shape: XmlElement): number {
  const extent = all(shape, 'a:ext')[0];
  const [width, height] = [Number(extent?.attributes['cx']) / 12_700, Number(extent?.attributes['cy']) / 12_700];
  const isWrapped = all(shape, 'a:bodyPr')[0]?.attributes['wrap'] === 'square';
  const needed = all(shape, 'a:p').reduce((sum, paragraph) => {
    const size = Number(all(paragraph, 'a:rPr')[0]?.attributes['sz'] ?? 0) / 100;
    const pitch = Number(val(paragraph, 'a:spcPts') ?? 0) / 100;
    const indent = Number(childrenOf(paragraph, 'a:pPr')[0]?.attributes['marL'] ?? 0) / 12_700;
    const text = textOf(paragraph).replace(/^.*\t/, '');
    if (!isWrapped) return sum + (measureText(text, size) <= width + 0.5 ? 0 : Infinity);
    return sum + wrapText(text, width - indent, { sizePx: size }).length * Math.max(pitch, size);
  }, 0);
  return needed - height;
}

test.each([zh, en])('no words run over their box, and no box leaves the slide', ({ file }) => {
  for (const path of file.like(/^ppt\/slides\/slide\d+\.xml$/)) {
    for (const shape of all(file.xml(path), 'p:sp')) {
      if (textOf(shape) !== '') expect(overflow(shape), `${path} ${textOf(shape)}`).toBeLessThan(0.5);
    }
    for (const frame of [...all(file.xml(path), 'a:xfrm'), ...all(file.xml(path), 'p:xfrm')]) {
      const of = (name: string, key: string) => Number(all(frame, name)[0]?.attributes[key]);
      expect(of('a:off', 'x')).toBeGreaterThanOrEqual(0);
      expect(of('a:off', 'x') + of('a:ext', 'cx'), path).toBeLessThanOrEqual(12_192_000);
      expect(of('a:off', 'y') + of('a:ext', 'cy'), path).toBeLessThanOrEqual(6_858_000);
    }
  }
});

test('sources of two hundred characters are shortened, never dropped', async () => {
  const title = '国家统计局、商务部、科学技术部、工业和信息化部联合发布的园区统计公报'.repeat(6);
  const file = await fileOf([
    daeguTrend('zh', { sources: [{ id: 'kicox', title, address: `https://example.org/${'a'.repeat(200)}` }] }),
  ]);
  expect(textOf(slideOf(file, 0))).toContain(title);
});

test('the same figures give the same bytes', async () => {
  const make = () => figuresPptx([{ figure: daeguTrend('en') }], { theme: 'light', rasterise });
  expect(await make()).toEqual(await make());
});

test('a deck tells how far it is, and stops when it is told to', async () => {
  const slides = [daeguTrend('zh'), daeguTrend('en')].map((figure) => ({ figure }));
  const done: number[] = [];
  await figuresPptx(slides, { theme: 'light', rasterise, onSlide: (count) => done.push(count) });
  expect(done).toEqual([1, 2]);
  const stop = new AbortController();
  const making = figuresPptx(slides, { theme: 'light', rasterise, signal: stop.signal, onSlide: () => stop.abort() });
  await expect(making).rejects.toThrow(/abort/i);
});

test('slides of words are words that can be edited, and notes stand on the note page', async () => {
  const words = { title: '大邱七个产业集群', language: 'zh', notes: '先问好\n再点题' } as const;
  const file = new OfficeFile(
    await figuresPptx(
      [
        { ...words, kind: 'title', text: '招商处' },
        { ...words, kind: 'text', text: '城西仍占四成以上。\n- 西大邱连续两季回落', notes: '' },
        { figure: daeguTrend('zh'), notes: '先讲城西' },
      ],
      { theme: 'light', rasterise },
    ),
  );
  expect(content(file.xml('ppt/slides/slide1.xml'))).toContain('大邱七个产业集群');
  expect(content(file.xml('ppt/notesSlides/notesSlide1.xml'))).toMatch(/先问好.*再点题/);
  expect(content(file.xml('ppt/slides/slide2.xml'))).toMatch(/城西仍占四成以上。.*西大邱连续两季回落/);
  expect(content(file.xml('ppt/notesSlides/notesSlide3.xml'))).toMatch(/先讲城西.*从业/);
});
