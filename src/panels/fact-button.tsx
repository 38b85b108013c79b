import { useCallback, useRef, useState } from 'react';
import type { FigureSource, FigureValue } from '../figures/figure.ts';
import { useMessages } from '../state/messages.ts';
import { Popover } from '../ui/popover.tsx';
import { FactCard } from './fact-card.tsx';

interface FactButtonProps {
  readonly fact: FigureValue;
  /** What the number is: park, metric, period. */
  readonly label: string;
  readonly unit: string;
  readonly sources: readonly FigureSource[];
  readonly className?: string;
}

/** A number that opens its own source: quote, address, as-of. */
export function FactButton({ fact, label, unit, sources, className = '' }: FactButtonProps) {
  const messages = useMessages();
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = useCallback(() => {
    setAnchor(null);
  }, []);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`fact ${anchor ? 'is-open' : ''} ${className}`}
        aria-expanded={anchor !== null}
        aria-label={`${fact.text} ${unit}, ${messages.fact.open(label)}`}
        onClick={() => {
          setAnchor(anchor ? null : button.current);
        }}
      >
        {fact.text}
        {fact.others.length > 0 && <sup aria-hidden="true">r</sup>}
      </button>
      {anchor && (
        <Popover anchor={anchor} label={label} onClose={close} place="beside">
          <FactCard fact={fact} label={label} unit={unit} sources={sources} onClose={close} />
        </Popover>
      )}
    </>
  );
}
