/**
 * Units in SDMX terms: a measure (UNIT_MEASURE) and a power of ten (UNIT_MULT).
 * Areas are the exception: mu, hectares and square kilometres are one measure with factors that are not powers of ten.
 */
export interface Unit {
  readonly id: string;
  readonly measure: string;
  /** How many of the measure's base unit one of this unit is. */
  readonly factor: number;
  readonly zh: string;
  readonly en: string;
}

function unit(id: string, measure: string, factor: number, [zh, en]: readonly [string, string]): Unit {
  return { id, measure, factor, zh, en };
}

/** 亿元 itself is worded as the China Statistical Yearbook does; English figures show billions (see `displayUnit`). */
const units = [
  unit('CNY', 'CNY', 1, ['元', 'yuan']),
  unit('CNY_10K', 'CNY', 1e4, ['万元', '10,000 yuan']),
  unit('CNY_100M', 'CNY', 1e8, ['亿元', '100 million yuan']),
  unit('CNY_M', 'CNY', 1e6, ['百万元', 'million yuan']),
  unit('CNY_B', 'CNY', 1e9, ['十亿元', 'billion yuan']),
  unit('USD', 'USD', 1, ['美元', 'US$']),
  unit('USD_10K', 'USD', 1e4, ['万美元', 'US$ 10,000']),
  unit('USD_M', 'USD', 1e6, ['百万美元', 'US$ million']),
  unit('USD_100M', 'USD', 1e8, ['亿美元', 'US$ 100 million']),
  unit('USD_B', 'USD', 1e9, ['十亿美元', 'US$ billion']),
  unit('KRW', 'KRW', 1, ['韩元', 'won']),
  unit('KRW_10K', 'KRW', 1e4, ['万韩元', '10,000 won']),
  unit('KRW_M', 'KRW', 1e6, ['百万韩元', 'million won']),
  unit('KRW_100M', 'KRW', 1e8, ['亿韩元', '100 million won']),
  unit('KRW_B', 'KRW', 1e9, ['十亿韩元', 'billion won']),
  unit('persons', 'persons', 1, ['人', 'persons']),
  unit('persons_10K', 'persons', 1e4, ['万人', '10,000 persons']),
  unit('firms', 'firms', 1, ['家', 'firms']),
  unit('units', 'units', 1, ['家', 'units']),
  unit('items', 'items', 1, ['个', 'items']),
  unit('zones', 'zones', 1, ['个', 'zones']),
  unit('projects', 'projects', 1, ['个', 'projects']),
  unit('percent', 'percent', 1, ['%', '%']),
  unit('pp', 'pp', 1, ['百分点', 'percentage points']),
  unit('mu', 'area', 1 / 1500, ['亩', 'mu']),
  unit('ha', 'area', 0.01, ['公顷', 'ha']),
  unit('km2', 'area', 1, ['平方公里', 'km²']),
  unit('CNY_10K_per_mu', 'CNY_per_mu', 1e4, ['万元/亩', '10,000 yuan per mu']),
  unit('CNY_10K_per_person', 'CNY_per_person', 1e4, ['万元/人', '10,000 yuan per person']),
  unit('tce_per_CNY_10K', 'tce_per_CNY', 1e-4, ['吨标煤/万元', 'tce per 10,000 yuan']),
  unit('m3_per_CNY_10K', 'm3_per_CNY', 1e-4, ['立方米/万元', 'm³ per 10,000 yuan']),
  unit('rank', 'rank', 1, ['位', 'rank']),
  unit('places', 'places', 1, ['位', 'places']),
  unit('points', 'points', 1, ['分', 'points']),
  unit('index', 'index', 1, ['指数', 'index']),
  unit('year', 'year', 1, ['年份', 'year']),
  unit('years', 'duration_years', 1, ['年', 'years']),
  unit('months', 'duration_months', 1, ['个月', 'months']),
  unit('days', 'duration_days', 1, ['天', 'days']),
  unit('km', 'length', 1, ['公里', 'km']),
  unit('vehicles_per_year', 'vehicles_per_year', 1, ['辆/年', 'vehicles a year']),
  unit('vehicles', 'vehicles', 1, ['台', 'vehicles']),
  unit('sets', 'sets', 1, ['套', 'sets']),
  unit('sets_per_year', 'sets_per_year', 1, ['套/年', 'sets a year']),
  unit('per_10K', 'per_10K', 1, ['件/万人', 'per 10,000 persons']),
] as const;

const registry: ReadonlyMap<string, Unit> = new Map(units.map((each) => [each.id, each]));

/** One of something, as English says it below a fraction line. */
function singular(name: string): string {
  return name.replace(/s$/, '');
}

/** A unit per one of another: CNY_10K/mu is 万元/亩. Throws RangeError where either is unknown. */
export function perUnit(above: string, below: string): Unit {
  const [numerator, denominator] = [registry.get(above), registry.get(below)];
  if (numerator === undefined || denominator === undefined) throw new RangeError(`no unit ${above} per ${below}`);
  return unit(
    `${above}/${below}`,
    `${numerator.measure}/${denominator.measure}`,
    numerator.factor / denominator.factor,
    [`${numerator.zh}/${denominator.zh}`, `${numerator.en} per ${singular(denominator.en)}`],
  );
}

/** The unit of this id, also of one per another (`CNY_10K/mu`), or undefined where no such unit is known. */
export function findUnit(id: string): Unit | undefined {
  if (!id.includes('/')) return registry.get(id);
  const [above = '', below = ''] = id.split('/');
  return registry.has(above) && registry.has(below) ? perUnit(above, below) : undefined;
}
