import { useId } from 'react';
import type { Sketch } from './mark-groups.ts';

/** A mark as charts draw it. The words beside it say the same. */
export function MarkSketch({ line, isDashed = false, bar, ink, dotted, solid, hollow }: Sketch) {
  const hatch = useId();
  return (
    <svg className="mark-sketch" width="120" height="42" viewBox="0 0 120 42" aria-hidden="true">
      <path className="sketch-axis" d="M2 34H118" />
      {bar === 'hatched' && (
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="sketch-hatch" d="M0 0V6" />
        </pattern>
      )}
      {bar && (
        <path
          className={`sketch-bar is-${bar}`}
          d="M44 34V14H76V34"
          {...(bar === 'hatched' ? { style: { fill: `url(#${CSS.escape(hatch)})` } } : {})}
        />
      )}
      {line !== undefined && <path className="sketch-line" d={line} {...(isDashed ? { strokeDasharray: '4 3' } : {})} />}
      {ink !== undefined && <path className="sketch-ink" d={ink} />}
      {dotted !== undefined && <path className="sketch-ink" d={dotted} strokeDasharray="2 2" />}
      {solid !== undefined && <path className="sketch-solid" d={solid} />}
      {hollow && <circle className="sketch-hollow" cx={hollow.x} cy={hollow.y} r="3.4" />}
    </svg>
  );
}
