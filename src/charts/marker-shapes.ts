import { circlePath, px, rectPath, scenePath, type ScenePath } from './scene.ts';

/** How a marker of twelve is drawn: filled with a rim of the surface, hollow, or as strokes. */
interface MarkerShape {
  readonly draw: (x: number, y: number, r: number) => string;
  readonly look: 'filled' | 'hollow' | 'stroke';
}

function polygon(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${px(x)} ${px(y)}`).join('L')}Z`;
}

const circle: MarkerShape['draw'] = (x, y, r) => circlePath(x, y, r);
const square: MarkerShape['draw'] = (x, y, r) => rectPath(x - r * 0.88, y - r * 0.88, r * 1.76, r * 1.76);
const triangle: MarkerShape['draw'] = (x, y, r) =>
  polygon([
    [x, y - r * 1.1],
    [x + r * 1.1, y + r * 0.9],
    [x - r * 1.1, y + r * 0.9],
  ]);
const triangleDown: MarkerShape['draw'] = (x, y, r) =>
  polygon([
    [x, y + r * 1.1],
    [x + r * 1.1, y - r * 0.9],
    [x - r * 1.1, y - r * 0.9],
  ]);
const diamond: MarkerShape['draw'] = (x, y, r) =>
  polygon([
    [x, y - r * 1.25],
    [x + r * 1.25, y],
    [x, y + r * 1.25],
    [x - r * 1.25, y],
  ]);
const cross: MarkerShape['draw'] = (x, y, r) => {
  const h = r * 0.8;
  return `M${px(x - h)} ${px(y - h)}L${px(x + h)} ${px(y + h)}M${px(x + h)} ${px(y - h)}L${px(x - h)} ${px(y + h)}`;
};
const plus: MarkerShape['draw'] = (x, y, r) =>
  `M${px(x - r)} ${px(y)}L${px(x + r)} ${px(y)}M${px(x)} ${px(y - r)}L${px(x)} ${px(y + r)}`;
const bar: MarkerShape['draw'] = (x, y, r) => `M${px(x)} ${px(y - r * 1.3)}L${px(x)} ${px(y + r * 1.3)}`;

/** ● ■ ▲ ◆ ▼ ○ × □ △ ◇ + |, in the order of the palette. */
const shapes: readonly MarkerShape[] = [
  { draw: circle, look: 'filled' },
  { draw: square, look: 'filled' },
  { draw: triangle, look: 'filled' },
  { draw: diamond, look: 'filled' },
  { draw: triangleDown, look: 'filled' },
  { draw: circle, look: 'hollow' },
  { draw: cross, look: 'stroke' },
  { draw: square, look: 'hollow' },
  { draw: triangle, look: 'hollow' },
  { draw: diamond, look: 'hollow' },
  { draw: plus, look: 'stroke' },
  { draw: bar, look: 'stroke' },
];

export interface MarkerLook {
  readonly radiusPx: number;
  readonly colour: string;
  readonly surface: string;
  readonly opacity: number;
  /** Estimated and forecast points are hollow whatever their shape. */
  readonly isHollow: boolean;
}

/** The marker of a slot, centred on x, y. */
export function markerPath(slot: number, x: number, y: number, look: MarkerLook): ScenePath {
  const shape = shapes[slot % shapes.length] ?? { draw: circle, look: 'filled' };
  const r = look.radiusPx;
  if (shape.look === 'stroke')
    return scenePath(shape.draw(x, y, r), { stroke: look.colour, widthPx: r * 0.55, opacity: look.opacity });
  if (shape.look === 'hollow' || look.isHollow)
    return scenePath(shape.draw(x, y, r * 0.85), {
      fill: look.surface,
      stroke: look.colour,
      widthPx: r * 0.45,
      opacity: look.opacity,
    });
  return scenePath(shape.draw(x, y, r), {
    fill: look.colour,
    stroke: look.surface,
    widthPx: r * 0.28,
    opacity: look.opacity,
  });
}
