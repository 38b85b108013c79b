import { px, type SceneShape } from '../charts/scene.ts';
import { chartStyle } from '../charts/style.ts';
import { markGlyph } from '../exports/mark-glyph.ts';
import type { FigureMark } from '../figures/figure.ts';
import { markWords } from '../i18n/mark-words.ts';
import { useColourScheme } from '../state/colour-scheme.ts';
import { useLanguage } from '../state/preferences.ts';

const glyphBox = { width: 22, height: 14 };

function Shape({ shape }: { readonly shape: SceneShape }) {
  if (shape.kind === 'text')
    return (
      <text
        x={shape.x}
        y={shape.y}
        dy="0.35em"
        fontSize={shape.sizePx}
        fontWeight={700}
        textAnchor="middle"
        fill={shape.colour}
      >
        {shape.text}
      </text>
    );
  return (
    <path
      d={shape.d}
      fill={shape.fill ?? 'none'}
      stroke={shape.stroke ?? 'none'}
      strokeWidth={px(shape.widthPx)}
      strokeDasharray={shape.dash?.join(' ')}
    />
  );
}

interface MarkLegendProps {
  readonly marks: readonly FigureMark[];
  /** Bars hatch what lines dash. */
  readonly isBars?: boolean;
}

/** The marks a figure uses, and only those, drawn as they are in the plot and in an exported picture. */
export function MarkLegend({ marks, isBars = false }: MarkLegendProps) {
  const language = useLanguage();
  const style = chartStyle({ theme: useColourScheme(), language });
  return (
    <ul className="mark-legend">
      {marks.map((mark) => (
        <li key={mark}>
          <svg {...glyphBox} viewBox={`0 0 ${String(glyphBox.width)} ${String(glyphBox.height)}`} aria-hidden="true">
            {markGlyph(mark, { x: 11, y: 7, r: 4.5, style }, isBars).map((shape, index) => (
              <Shape key={index} shape={shape} />
            ))}
          </svg>
          {markWords[mark][language]}
        </li>
      ))}
    </ul>
  );
}
