import { addChartKinds } from './chart-kinds.ts';
import { bandsKind } from './kinds/bands.ts';
import { barsKind } from './kinds/bars.ts';
import { dumbbellKind } from './kinds/dumbbell.ts';
import { groupedKind } from './kinds/grouped.ts';
import { heatKind } from './kinds/heat.ts';
import { matrixKind } from './kinds/matrix.ts';
import { multiplesKind } from './kinds/multiples.ts';
import { bumpKind } from './kinds/bump.ts';
import { distributionKind } from './kinds/distribution.ts';
import { tornadoKind } from './kinds/tornado.ts';
import { waterfallKind } from './kinds/waterfall.ts';
import { scoreKind } from './kinds/score.ts';
import { partsKind } from './kinds/parts.ts';
import { targetsKind } from './kinds/targets.ts';
import { radarKind } from './kinds/radar.ts';
import { scatterKind } from './kinds/scatter.ts';
import { slopeKind } from './kinds/slope.ts';
import { trendKind } from './kinds/trend.ts';

/** Makes every kind known at once: for servers, commands and tests, where nothing is fetched. */
addChartKinds({
  trend: trendKind,
  bars: barsKind,
  grouped: groupedKind,
  scatter: scatterKind,
  heat: heatKind,
  matrix: matrixKind,
  multiples: multiplesKind,
  dumbbell: dumbbellKind,
  slope: slopeKind,
  radar: radarKind,
  parts: partsKind,
  targets: targetsKind,
  score: scoreKind,
  distribution: distributionKind,
  bump: bumpKind,
  waterfall: waterfallKind,
  tornado: tornadoKind,
  bands: bandsKind,
});
