import type { ReactNode } from 'react';
import type { FigureEmpty } from '../figures/figure.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/states.tsx';

interface EmptyNoticeProps {
  readonly empty: FigureEmpty;
  readonly onWay: (way: NonNullable<FigureEmpty['way']>) => void;
  readonly children: ReactNode;
}

/** Why there is nothing to draw, and what leads to data. */
export function EmptyNotice({ empty: { title, advice, way }, onWay, children }: EmptyNoticeProps) {
  return (
    <Notice title={title}>
      <p>{advice}</p>
      {way && (
        <Button
          look="link"
          onClick={() => {
            onWay(way);
          }}
        >
          {way.label}
        </Button>
      )}
      {children}
    </Notice>
  );
}
