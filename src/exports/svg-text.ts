import { px, type SceneShape } from '../charts/scene.ts';

/** Text fit for XML content and attributes; control characters, which XML forbids, are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** From the middle of a line to its baseline, in em: half the height of capitals and digits of Noto Sans. */
export const baselineEm = 0.367;

const anchors = { left: 'start', center: 'middle', right: 'end' } as const;

function opacityOf(opacity: number): string {
  return opacity === 1 ? '' : ` opacity="${px(opacity)}"`;
}

function shapeSvg(shape: SceneShape): string {
  if (shape.kind === 'text') {
    const anchor = shape.align === 'left' ? '' : ` text-anchor="${anchors[shape.align]}"`;
    const weight = shape.bold ? ' font-weight="700"' : '';
    const at = `x="${px(shape.x)}" y="${px(shape.y + shape.sizePx * baselineEm)}"`;
    return `<text ${at} font-size="${px(shape.sizePx)}"${weight}${anchor} fill="${shape.colour}"${opacityOf(shape.opacity)}>${escapeXml(shape.text)}</text>`;
  }
  const stroke =
    shape.stroke === null
      ? ''
      : ` stroke="${shape.stroke}" stroke-width="${px(shape.widthPx)}"${shape.dash === null ? '' : ` stroke-dasharray="${shape.dash.map(px).join(' ')}"`}`;
  return `<path d="${shape.d}" fill="${shape.fill ?? 'none'}"${stroke}${opacityOf(shape.opacity)}/>`;
}

/** Placed shapes as SVG, in their order. */
export function sceneSvg(scene: readonly SceneShape[]): string {
  return scene.map(shapeSvg).join('\n');
}
