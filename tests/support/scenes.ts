import type { ChartBox } from '../../src/charts/chart-box.ts';
import { textBox, type SceneShape, type TextBox } from '../../src/charts/scene.ts';

/** What tests ask of a placed scene: which words it has, and whether they stand inside and apart. */

/** The words of a scene; flags of breaks are drawn over what they stand on and are left out. */
export function words(shapes: readonly SceneShape[]): TextBox[] {
  return shapes.flatMap((shape, index) => {
    if (shape.kind !== 'text') return [];
    const before = shapes[index - 1];
    const isFlag = before?.kind === 'path' && before.fill !== null && before.d.includes('C') && /^\d$/.test(shape.text);
    return isFlag ? [] : [textBox(shape)];
  });
}

export function overlaps(all: readonly TextBox[]): string[] {
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
      .map((b) => `${a.text} × ${b.text}`),
  );
}

export function outside(all: readonly TextBox[], { widthPx, heightPx }: ChartBox): string[] {
  return all
    .filter(({ left, right, top, bottom }) => left < -0.01 || right > widthPx + 0.01 || top < 0 || bottom > heightPx)
    .map(({ text }) => text);
}

function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [r = 0, g = 0, b = 0] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio of two colours, WCAG 2.2. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
