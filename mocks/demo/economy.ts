import { type DemoOptions, type DemoPark, lastYear, seedOf } from './parks.ts';
import { bell, between, mulberry32, type Random, streamSeed } from './random.ts';

/** One park in one year, unrounded: 亿元 at current prices, 亿美元, 万人, km², or as the name says. */
export interface EconomyYear {
  readonly year: number;
  /** Change of prices on the year before, as a share: reported growth is at comparable prices, levels are not. */
  readonly inflation: number;
  readonly gdp: number;
  readonly output: number;
  readonly highTechOutput: number;
  readonly investment: number;
  readonly industrialInvestment: number;
  readonly fdiUsd: number;
  readonly trade: number;
  readonly exports: number;
  readonly firms: number;
  readonly rdShare: number;
  readonly patentsPer10k: number;
  readonly highTechFirms: number;
  readonly talents: number;
  readonly platforms: number;
  readonly profitMargin: number;
  readonly approvalDays: number;
  readonly tax: number;
  readonly taxRelief: number;
  readonly energyPerGdp: number;
  readonly waterPerGdp: number;
  readonly workers: number;
  readonly landKm2: number;
  readonly wage: number;
}

const sizes = { national: 260, provincial: 85, town: 4.5 } as const;
const startGrowth = { national: 0.085, provincial: 0.08, town: 0.115 } as const;

/** What all parks share in a year: the cycle of the fictional province, and its prices. */
function provinceYear(seed: number, year: number) {
  const random = mulberry32(streamSeed(seed, 'province', year));
  const shocks: Readonly<Record<number, number>> = { 2009: -0.03, 2020: -0.045, 2021: 0.035, 2022: -0.015 };
  return { growth: (shocks[year] ?? 0) + 0.006 * bell(random), inflation: 0.012 + 0.014 * bell(random) };
}

interface Nature {
  readonly size: number;
  readonly lead: number;
  readonly industry: number;
  readonly openness: number;
  readonly skill: number;
  readonly thrift: number;
  readonly density: number;
  readonly productivity: number;
  readonly taxShare: number;
}

/** The lasting character of a park; skewed so that a few are large. */
function natureOf(park: DemoPark, random: Random): Nature {
  const spread = random();
  return {
    size: sizes[park.level] * (0.4 + 0.9 * random() + 1.9 * spread * spread * spread),
    lead: 0.015 * bell(random),
    industry: between(random, 2.1, 3.6),
    openness: between(random, 0.05, 0.9),
    skill: between(random, 0.5, 1.5),
    thrift: between(random, 0.7, 1.35),
    density: between(random, 0.7, 1.4),
    productivity: between(random, 0.72, 1.4),
    taxShare: between(random, 0.11, 0.21),
  };
}

function yearOf(
  nature: Nature,
  { gdp, year, inflation }: Pick<EconomyYear, 'gdp' | 'year' | 'inflation'>,
  random: Random,
): EconomyYear {
  const age = year - 2013;
  const wobble = (size: number) => 1 + size * bell(random);
  const capped = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  const output = gdp * nature.industry * wobble(0.015);
  const investment = gdp * (0.52 - 0.012 * age) * wobble(0.03);
  const trade = gdp * nature.openness * wobble(0.035);
  const workers = (gdp / ((17 + 1.25 * age) * nature.productivity)) * wobble(0.012);
  const landKm2 = (gdp / (11 + 0.75 * age)) * (1 / nature.density) * wobble(0.008);
  const skill = nature.skill * (1 + 0.05 * age);
  return {
    year,
    inflation,
    gdp,
    output,
    highTechOutput: output * capped((0.26 + 0.014 * age) * nature.skill * wobble(0.02), 0.03, 0.93),
    investment,
    industrialInvestment: investment * capped(0.16 * nature.industry * wobble(0.03), 0.1, 0.92),
    fdiUsd: gdp * 0.007 * nature.openness * wobble(0.12) * (1 - 0.03 * age),
    trade,
    exports: trade * capped(0.62 * wobble(0.025), 0.2, 0.95),
    firms: output * 0.3 * wobble(0.015),
    rdShare: 2.1 * skill * wobble(0.03),
    patentsPer10k: 19 * skill * wobble(0.03) * (1 + 0.08 * age),
    highTechFirms: gdp * 0.32 * skill * wobble(0.03),
    talents: workers * 26 * skill * wobble(0.03),
    platforms: gdp * 0.035 * skill,
    profitMargin: capped(6.2 * wobble(0.1) + 5 * (nature.skill - 1), 0.6, 16),
    approvalDays: Math.max(2, (46 - 3.1 * age) * nature.thrift),
    tax: gdp * nature.taxShare * wobble(0.02),
    taxRelief: gdp * 0.017 * (1 + 0.05 * age) * wobble(0.08),
    energyPerGdp: (0.78 * nature.thrift * wobble(0.015)) / (1 + 0.045 * age),
    waterPerGdp: (24 * nature.thrift * wobble(0.02)) / (1 + 0.065 * age),
    workers,
    landKm2,
    wage: (4.4 + 0.52 * age) * (0.7 + 0.3 * nature.productivity) * wobble(0.015),
  };
}

/**
 * The like-for-like path of a park, from the year before the first shown (growth needs it) to the year after the last
 * (quarters, plans and forecasts need it). A break in series is laid over it later: reported growth knows no break.
 */
export function economyOf(park: DemoPark, options: DemoOptions): readonly EconomyYear[] {
  const seed = seedOf(options);
  const random = mulberry32(streamSeed(seed, 'economy', park.index));
  const nature = natureOf(park, random);
  const path: EconomyYear[] = [];
  let gdp = nature.size;
  for (let year = lastYear - options.years; year <= lastYear + 1; year += 1) {
    const province = provinceYear(seed, year);
    const slowing = 0.0035 * (year - 2013);
    const real = startGrowth[park.level] - slowing + nature.lead + province.growth + 0.012 * bell(random);
    gdp *= (1 + real) * (1 + province.inflation);
    path.push(yearOf(nature, { gdp, year, inflation: province.inflation }, random));
  }
  return path;
}
