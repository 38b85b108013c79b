import { logoLimits } from './logo.ts';

/** Elements that run, embed or move: none of them belongs to a logo. */
const active =
  'script, foreignObject, iframe, object, embed, audio, video, animate, animateMotion, animateTransform, set';

/** Whether a text points outside the drawing; a part of it (#part) and a picture within it (data:image/…) do not. */
function pointsOutside(text: string): boolean {
  const targets = [...text.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, target = '']) => target.trim());
  return /@import/i.test(text) || targets.some((target) => !/^(?:#|data:image\/(?:png|jpeg|webp|gif);)/i.test(target));
}

function isOwn(href: string): boolean {
  return /^(?:#|data:image\/(?:png|jpeg|webp|gif);)/i.test(href.trim());
}

function sizeOf(root: Element): readonly [width: number, height: number] | null {
  const length = (name: string): number => Number(/^\s*([\d.]+)(?:px)?\s*$/.exec(root.getAttribute(name) ?? '')?.[1]);
  const [width, height] = [length('width'), length('height')];
  if (width > 0 && height > 0) return [width, height];
  const box = (root.getAttribute('viewBox') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const [, , boxWidth = 0, boxHeight = 0] = box;
  return boxWidth > 0 && boxHeight > 0 ? [boxWidth, boxHeight] : null;
}

/** A drawing that can be shown, or what is wrong with it. */
export type SafeSvg = { readonly kind: 'svg'; readonly svg: string } | { readonly kind: 'broken' | 'outside' };

/**
 * An SVG file as a drawing that runs nothing and asks for nothing, as large as a logo may be. Scripts, handlers, frames and animations are
 * taken out; a drawing that needs a file from elsewhere is refused, since it would be shown with a hole.
 */
export function safeSvg(text: string): SafeSvg {
  // Entities can grow without end, and no program that writes logos needs them.
  if (/<!ENTITY/i.test(text)) return { kind: 'broken' };
  const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
  const root = parsed.documentElement;
  const size = sizeOf(root);
  if (root.localName !== 'svg' || parsed.querySelector('parsererror') !== null || size === null)
    return { kind: 'broken' };
  for (const element of parsed.querySelectorAll(active)) element.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) {
    if (element.localName === 'style' && pointsOutside(element.textContent)) return { kind: 'outside' };
    for (const { name, value } of [...element.attributes]) {
      if (/^on/i.test(name)) element.removeAttribute(name);
      else if (element.localName !== 'a' && /(?:^|:)href$/i.test(name) && !isOwn(value)) return { kind: 'outside' };
      else if (pointsOutside(value)) return { kind: 'outside' };
    }
  }
  const scale = Math.min(logoLimits.widthPx / size[0], logoLimits.heightPx / size[1]);
  if (!root.hasAttribute('viewBox')) root.setAttribute('viewBox', `0 0 ${String(size[0])} ${String(size[1])}`);
  root.setAttribute('width', String(Math.max(1, Math.round(size[0] * scale))));
  root.setAttribute('height', String(Math.max(1, Math.round(size[1] * scale))));
  return { kind: 'svg', svg: new XMLSerializer().serializeToString(parsed) };
}
