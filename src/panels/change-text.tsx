import type { FigureChange } from '../figures/figure.ts';

const arrows = { up: '▲', down: '▼', flat: '' } as const;

/** A change with its arrow: the colour is never the only sign. */
export function ChangeText({ change }: { readonly change: FigureChange | null }) {
  if (!change) return <span className="muted">—</span>;
  return (
    <span className={change.direction === 'flat' ? 'muted' : change.direction}>
      <span className="arrow">{arrows[change.direction]}</span>
      {change.text}
    </span>
  );
}
