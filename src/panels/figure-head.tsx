import { memo, Suspense } from 'react';
import type { Figure } from '../figures/figure.ts';
import { useMessages } from '../state/messages.ts';
import { figureToolbar } from './on-demand.ts';

const { Component: FigureToolbar } = figureToolbar;

interface FigureHeadProps {
  readonly figure: Figure;
  readonly titleId: string;
  readonly exported: Figure;
  readonly card: HTMLElement | null;
  /** Parks singled out on screen, and so in pictures. */
  readonly focus: readonly string[] | undefined;
  readonly isTable: boolean;
  readonly onTable: ((isTable: boolean) => void) | null;
}

/** The room of a toolbar whose code is on its way, so that the title beside it does not move. */
function ToolbarPlace({ buttons }: { readonly buttons: number }) {
  return (
    <div className="toolbar" aria-hidden>
      {Array.from({ length: buttons }, (_, index) => (
        <span key={index} className="icon-button" />
      ))}
    </div>
  );
}

/** Time, place and subject, unit; under them the subtitle, beside them the toolbar. */
export const FigureHead = memo(function FigureHead({
  figure,
  titleId,
  exported,
  card,
  focus,
  isTable,
  onTable,
}: FigureHeadProps) {
  const { fictional } = useMessages();
  const { time, subject, unit } = figure.title;
  return (
    <header className="figure-head">
      <div>
        <h2 id={titleId}>
          {figure.fictional && <span className="tag tag-warn">{fictional}</span>}
          {time !== '' && <span>{time}</span>}
          <span>{subject}</span>
          {unit !== null && (
            <span className="title-unit">{figure.language === 'zh' ? `（${unit}）` : `(${unit})`}</span>
          )}
        </h2>
        {figure.subtitle !== '' && <p className="muted">{figure.subtitle}</p>}
      </div>
      {!figure.empty && (
        <Suspense fallback={<ToolbarPlace buttons={onTable ? 7 : 5} />}>
          <FigureToolbar figure={exported} card={card} focus={focus} isTable={isTable} onTable={onTable} />
        </Suspense>
      )}
    </header>
  );
});
