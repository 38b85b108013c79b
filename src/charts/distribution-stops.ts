import type { DistributionFigure } from '../figures/distribution-figure.ts';
import type { ChartBox } from './chart-box.ts';
import { distributionLayout } from './distribution-layout.ts';
import { sourceFoot, stopWords, valueRow } from './stop-words.ts';
import { boxHit, pointHit, targetsOf, type Stop, type StopSet } from './stops.ts';
import type { ChartStyle } from './style.ts';

const namedParks = 6;

/** A stop a class, from its bar up to the head, and a stop a park on the strip. */
export function distributionStops(figure: DistributionFigure, style: ChartStyle, box: ChartBox): StopSet {
  const { bars, plot, xOf, stripY, stripPx } = distributionLayout(figure, style, box);
  const { language } = figure;
  const bottom = plot.top + plot.height;
  const classes = bars.map(({ left, width, top, height }, index): Stop => {
    const bin = figure.bins[index];
    const names = bin?.parks ?? [];
    return {
      id: `bin-${String(index)}`,
      park: null,
      hits: [boxHit(left, plot.top, width, plot.height)],
      anchor: { x: left + width / 2, y: Math.min(top, bottom - 8) },
      marks: [{ kind: 'frame', area: { left, top, width, height } }],
      tell: () => ({
        title: bin?.text ?? '',
        remark: figure.unit,
        rows: [{ key: 'count', name: figure.countHeader, text: String(bin?.count ?? 0), status: '' }],
        foot:
          names.length === 0
            ? []
            : [
                `${names.slice(0, namedParks).join(language === 'zh' ? '、' : ', ')}${names.length > namedParks ? '…' : ''}`,
              ],
      }),
    };
  });
  const parks = figure.parks.map((park): Stop => {
    const at = { x: xOf(park.value.value ?? 0), y: stripY };
    return {
      id: park.park,
      park: park.park,
      hits: [pointHit(at.x, at.y, 1)],
      anchor: at,
      marks: [{ kind: 'ring', at, radiusPx: style.sizes.markerPx * 1.9 }],
      tell: () => ({
        title: park.name,
        remark: '',
        slot: park.slot,
        rows: [
          {
            key: 'rank',
            name: stopWords[language].rank,
            text: `${park.rankText} / ${String(figure.parks.length)}`,
            status: '',
          },
          valueRow({ key: 'value', name: figure.valueHeader, value: park.value, unit: figure.unit }, language),
        ],
        foot: sourceFoot(figure, [park.value]),
      }),
    };
  });
  const stops = [...classes, ...parks];
  return {
    stops,
    walk: { kind: 'plane' },
    region: { left: 0, top: 0, width: box.widthPx, height: stripY + stripPx },
    reachPx: 10,
    targets: targetsOf(parks),
    times: [],
  };
}
