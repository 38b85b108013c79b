import { duelOf, topShares } from '../domain/composite/simulated-ranks.ts';
import type { Catalog } from '../contract/catalog.ts';
import { formatNumber } from '../i18n/format.ts';
import type { BandsFigure, BandsRow } from './bands-figure.ts';
import { bandsTable } from './bands-table.ts';
import { contextOf, say, shortName, type FigureContext } from './context.ts';
import { describe } from './describe.ts';
import { sentenceOf } from './phrases.ts';
import type { ScoreBands } from './score-bands.ts';
import type { ScoreFigure } from './score-figure.ts';
import { percent } from './score-notes.ts';

export interface BandsInput {
  /** The scores, with these bands: ranks, scheme, notes and sources are theirs. */
  readonly score: ScoreFigure;
  readonly bands: ScoreBands;
  readonly catalog: Catalog;
  /** How many first places count. */
  readonly places: number;
  /** Two parks to be told which ranks above the other; the two that lead where they are not ranked. */
  readonly pair: readonly string[];
}

/** The pair asked for, each replaced by the best of the others where it is not ranked. Null below two parks. */
export function duellists(ranked: readonly string[], pair: readonly string[]): readonly [string, string] | null {
  const isRanked = (park: string | undefined) => park !== undefined && ranked.includes(park);
  const b = isRanked(pair[1]) ? pair[1] : undefined;
  const first = isRanked(pair[0]) ? pair[0] : ranked.find((park) => park !== b);
  const second = b !== undefined && b !== first ? b : ranked.find((park) => park !== first);
  return first === undefined || second === undefined ? null : [first, second];
}

function duelText(context: FigureContext, { drawn, draws }: ScoreBands, pair: readonly [string, string]): string {
  const { bands } = context.words.robust;
  const [a, b] = pair.map((park) => drawn.parks.indexOf(park));
  const { above, tied } = duelOf(drawn, a ?? -1, b ?? -1);
  const count = (value: number) => formatNumber(value, 0);
  return bands.duel(
    shortName(context, pair[0]),
    shortName(context, pair[1]),
    percent(above / draws),
    bands.counts(count(draws), count(above), tied === 0 ? null : count(tied)),
  );
}

/** The first of the widest bands; null where every band is one rank. */
function leastCertain(rows: readonly BandsRow[]): BandsRow | null {
  const width = (row: BandsRow | null) => (row === null ? 0 : row.p95 - row.p5);
  return rows.reduce<BandsRow | null>((most, row) => (width(row) > width(most) ? row : most), null);
}

function rowsOf({ words }: FigureContext, { score, bands, places }: BandsInput): BandsRow[] {
  const shares = topShares(bands.drawn, places);
  const shareOf = new Map(bands.drawn.parks.map((park, row) => [park, shares[row] ?? 0]));
  return score.ranked.flatMap(({ park, name, short, local, rank, rankText }) => {
    const band = bands.byPark.get(park);
    if (band === undefined) return [];
    const { p5, median, p95 } = band;
    const top = shareOf.get(park) ?? 0;
    const texts = { rankText, bandText: words.robust.range(p5, p95), topText: `${percent(top)}%` };
    return [{ park, name, short, local, rank, p5, median, p95, top, ...texts }];
  });
}

/** Where the ranks of scored parks lie in the draws: OECD/JRC Handbook (2008), step 7; Saisana, Saltelli and Tarantola (2005). */
export function toBandsFigure(input: BandsInput): BandsFigure {
  const { score, bands, catalog, places, pair } = input;
  const context = contextOf(catalog, score.language);
  const { words } = context;
  const { robust } = words;
  const all = rowsOf(context, input);
  const [first] = all;
  const least = leastCertain(all);
  const duel = duellists(
    all.map(({ park }) => park),
    pair,
  );
  const lead = `${score.title.time}${words.comma}${robust.bands.simulated(score.schemeLabel, formatNumber(bands.draws, 0))}`;
  return {
    ...describe(context, {
      title: {
        time: score.title.time,
        subject: robust.bands.subject(say(context, catalog.dataset.place), all.length),
        unit: robust.bands.unit,
      },
      subtitle: score.subtitle,
      // What is said of a fictional dataset is said anew.
      notes: [
        ...score.notes.filter(({ text }) => text !== words.fictional),
        { ref: null, text: robust.bands.method(places) },
      ],
      sentence:
        first === undefined
          ? ''
          : sentenceOf(context, [
              lead,
              robust.bands.first(first.short, first.bandText),
              least === null ? null : robust.bands.widest(least.short, least.bandText),
              duel === null ? null : duelText(context, bands, duel),
            ]),
      table: bandsTable(context, all, places),
      empty: score.empty,
      values: [],
    }),
    sources: score.sources,
    marks: score.marks,
    kind: 'bands',
    headers: {
      axis: robust.bands.axis,
      actual: robust.bands.actual,
      median: robust.bands.median,
      band: robust.band,
      key: [robust.band, robust.bands.median].join(words.list),
      topShort: robust.bands.topShort(places),
      top: robust.bands.top(places),
    },
    rows: all.slice(0, score.rows.length),
  };
}
