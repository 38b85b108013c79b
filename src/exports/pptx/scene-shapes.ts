import type { SceneShape, ScenePath, SceneText } from '../../charts/scene.ts';
import { measureText } from '../../charts/text-metrics.ts';
import { xml } from '../ooxml/xml.ts';
import { fontAllowance } from './slide-head.ts';
import { emu, frameXml, lineXml, solidFill, type PtBox, type TextShape } from './text.ts';

/** A drawn sign as a shape of PowerPoint's own. */
export interface PathShape {
  readonly kind: 'path';
  readonly name: string;
  readonly path: ScenePath;
  /** Where the corner of the scene stands on the slide. */
  readonly at: { readonly x: number; readonly y: number };
}

interface Step {
  readonly command: string;
  readonly points: readonly (readonly [number, number])[];
}

/** Path data of scenes: absolute M, L, C and Z only. */
function stepsOf(d: string): Step[] {
  return [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)].map(([, command = 'M', rest = '']) => {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const points = Array.from(
      { length: Math.floor(numbers.length / 2) },
      (_, index) => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0] as const,
    );
    return { command, points };
  });
}

const commands: Readonly<Record<string, string>> = { M: 'a:moveTo', L: 'a:lnTo', C: 'a:cubicBezTo', Z: 'a:close' };

export function pathShapeXml({ name, path, at }: PathShape, id: number): string {
  const steps = stepsOf(path.d);
  const points = steps.flatMap((step) => step.points);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const box: PtBox = {
    x: Math.min(...xs),
    y: Math.min(...ys),
    width: Math.max(...xs) - Math.min(...xs),
    height: Math.max(...ys) - Math.min(...ys),
  };
  const point = ([x, y]: readonly [number, number]): string => xml('a:pt', { x: emu(x - box.x), y: emu(y - box.y) });
  const geometry = xml(
    'a:custGeom',
    {},
    xml('a:avLst'),
    xml('a:gdLst'),
    xml('a:ahLst'),
    xml('a:cxnLst'),
    xml('a:rect', { l: 0, t: 0, r: 'r', b: 'b' }),
    xml(
      'a:pathLst',
      {},
      xml(
        'a:path',
        { w: emu(box.width), h: emu(box.height) },
        ...steps.map((step) => xml(commands[step.command] ?? 'a:lnTo', {}, ...step.points.map(point))),
      ),
    ),
  );
  return xml(
    'p:sp',
    {},
    xml('p:nvSpPr', {}, xml('p:cNvPr', { id, name }), xml('p:cNvSpPr'), xml('p:nvPr')),
    xml(
      'p:spPr',
      {},
      frameXml('a:xfrm', { ...box, x: box.x + at.x, y: box.y + at.y }),
      geometry,
      path.fill === null ? xml('a:noFill') : solidFill(path.fill, path.opacity),
      path.stroke === null
        ? xml('a:ln', {}, xml('a:noFill'))
        : lineXml({ colour: path.stroke, widthPt: path.widthPx, ...(path.dash === null ? {} : { dash: 'dash' }) }),
    ),
  );
}

/** A word of a scene as a text box of one line around the same place. */
export function sceneTextShape(text: SceneText, at: { readonly x: number; readonly y: number }): TextShape {
  const width = measureText(text.text, text.sizePx, text.bold) / fontAllowance + 2;
  const left = text.align === 'left' ? text.x : text.align === 'right' ? text.x - width : text.x - width / 2;
  const height = text.sizePx * 1.3;
  return {
    kind: 'text',
    name: text.text,
    box: { x: at.x + left, y: at.y + text.y - height / 2, width, height },
    anchor: 'middle',
    wraps: false,
    paragraphs: [
      {
        align: text.align,
        runs: [{ text: text.text, sizePt: text.sizePx, bold: text.bold, colour: text.colour }],
      },
    ],
  };
}

export function sceneShapes(
  scene: readonly SceneShape[],
  at: { readonly x: number; readonly y: number },
): (PathShape | TextShape)[] {
  return scene.map((shape) =>
    shape.kind === 'text' ? sceneTextShape(shape, at) : { kind: 'path', name: 'Mark', path: shape, at },
  );
}
