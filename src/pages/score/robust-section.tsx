import { useId, useMemo, type ReactNode } from 'react';
import { toBandsFigure } from '../../figures/bands.ts';
import { toIndicatorsFigure } from '../../figures/indicators.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import type { ScoreFigure } from '../../figures/score-figure.ts';
import type { View } from '../../figures/view.ts';
import { formatNumber } from '../../i18n/format.ts';
import { robustMessages } from '../../i18n/robust-messages.ts';
import type { Figure } from '../../figures/figure.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { useLast } from '../../panels/use-last.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/states.tsx';
import { RobustChoices } from './robust-choices.tsx';
import type { BandsRun } from './use-bands.ts';
import { useIndicators } from './use-indicators.ts';
import './robust-section.css';

/** Figures of the worker have nothing to load: what goes wrong with it is said beside them. */
const nothingToLoad = { error: null, retry: () => undefined };
const firstDraws = 1000;

interface RobustSectionProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly calculation: ScoreCalculation;
  /** The scores, with rank bands as soon as they are drawn. */
  readonly score: ScoreFigure;
  readonly run: BandsRun;
  readonly retry: () => void;
}

/** A figure that waits for the next: greyed, said to be of before, and out of reach, so that nobody takes it away for the new one. */
function Waiting({ isPast, children }: { readonly isPast: boolean; readonly children: ReactNode }) {
  const words = robustMessages(useLanguage());
  return (
    <div>
      <p className="robust-state small" role="status">
        {isPast && words.past}
      </p>
      <div className={isPast ? 'robust-past' : undefined} inert={isPast}>
        {children}
      </div>
    </div>
  );
}

/** Whether ranks stand under other weights and methods, and which indicators they hang on. */
export function RobustSection({ view, change, calculation, score, run, retry }: RobustSectionProps) {
  const words = robustMessages(useLanguage());
  const messages = useMessages();
  const catalog = useCatalog();
  const headingId = useId();
  const { first: places, pair } = view;
  const bands = run.kind === 'done' && score.bands !== null ? run.bands : null;
  const drawn = useMemo(
    () => (bands === null ? null : toBandsFigure({ score, bands, catalog, places, pair })),
    [score, bands, catalog, places, pair],
  );
  const { answer, hasFailed, retry: lookAgain } = useIndicators(calculation);
  const { scheme } = calculation;
  const told = useMemo(
    () => (answer === null ? null : toIndicatorsFigure({ score, bands, scheme, catalog, ...answer })),
    [answer, score, bands, scheme, catalog],
  );
  const serves = ({ dataset, language }: Figure) => dataset === score.dataset && language === score.language;
  const bandsFigure = useLast(drawn, serves);
  const indicatorsFigure = useLast(told, serves);
  if (score.empty !== null) return null;
  return (
    <section className="robust" aria-labelledby={headingId}>
      <h2 id={headingId}>{words.title}</h2>
      <p className="muted">{words.about}</p>
      {run.kind === 'idle' && (
        <div className="card">
          <Notice title={words.none}>
            <p>{words.noneAdvice}</p>
            <Button
              look="primary"
              onClick={() => {
                change({ draws: firstDraws });
              }}
            >
              {words.start(formatNumber(firstDraws, 0))}
            </Button>
          </Notice>
        </div>
      )}
      {run.kind === 'failed' && (
        <div className="card">
          <Notice title={messages.score.bands.failed}>
            <Button look="link" onClick={retry}>
              {messages.score.bands.retry}
            </Button>
          </Notice>
        </div>
      )}
      {(run.kind === 'running' || run.kind === 'done') && (
        <>
          <RobustChoices
            view={view}
            change={change}
            parks={calculation.parks}
            ranked={score.ranked.map(({ park }) => park)}
          />
          <Waiting isPast={drawn === null && bandsFigure !== null}>
            <FigureCard kind="bands" figure={bandsFigure} load={nothingToLoad} />
          </Waiting>
        </>
      )}
      {hasFailed ? (
        <div className="card">
          <Notice title={words.failed}>
            <Button look="link" onClick={lookAgain}>
              {messages.score.bands.retry}
            </Button>
          </Notice>
        </div>
      ) : (
        <Waiting isPast={told === null && indicatorsFigure !== null}>
          <FigureCard kind="table" figure={indicatorsFigure} load={nothingToLoad} hasTableSwitch={false} />
        </Waiting>
      )}
    </section>
  );
}
