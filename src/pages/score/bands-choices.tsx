import { spreads, variations } from '../../domain/composite/variation-names.ts';
import { drawCounts, type View } from '../../figures/view.ts';
import { formatNumber } from '../../i18n/format.ts';
import { robustMessages } from '../../i18n/robust-messages.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { BandsRun } from './use-bands.ts';
import './bands-choices.css';

const mostSeed = 999_999;

interface BandsChoicesProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly run: BandsRun;
  /** Whether bands before a change stand in the chart. */
  readonly isPast: boolean;
  readonly retry: () => void;
}

/** How many times the weights are drawn, how far, from which seed and with what beside; and how far the drawing is. */
export function BandsChoices({ view, change, run, isPast, retry }: BandsChoicesProps) {
  const words = useMessages().score.bands;
  const more = robustMessages(useLanguage());
  const isRunning = run.kind === 'running';
  return (
    <div className="method-choices bands-choices">
      <Select
        label={words.title}
        value={String(view.draws)}
        onChange={(value) => {
          change({ draws: Number(value) });
        }}
      >
        {drawCounts.map((each) => (
          <option key={each} value={String(each)}>
            {each === 0 ? words.off : words.draws(each)}
          </option>
        ))}
      </Select>
      {view.draws > 0 && (
        <>
          <Select
            label={more.spread}
            value={view.spread}
            onChange={(value) => {
              change({ spread: spreads.find((each) => each === value) ?? 'uniform' });
            }}
          >
            {spreads.map((each) => (
              <option key={each} value={each}>
                {more.spreads[each]}
              </option>
            ))}
          </Select>
          <label className="bands-seed">
            {words.seed}
            <input
              type="number"
              min={1}
              max={mostSeed}
              value={view.seed}
              onChange={({ target }) => {
                const seed = target.valueAsNumber;
                if (Number.isInteger(seed) && seed >= 1 && seed <= mostSeed) change({ seed }, { run: 'seed' });
              }}
            />
          </label>
          <fieldset className="bands-varied">
            <legend>{more.varied}</legend>
            {variations.map((each) => (
              <label key={each}>
                <input
                  type="checkbox"
                  checked={view.varied.includes(each)}
                  onChange={({ target }) => {
                    change({
                      varied: variations.filter((one) => (one === each ? target.checked : view.varied.includes(one))),
                    });
                  }}
                />
                {more.variations[each]}
              </label>
            ))}
          </fieldset>
        </>
      )}
      {isRunning && (
        <div className="bands-running">
          <progress aria-label={words.running} value={run.share} />
          <span className="small" aria-hidden="true">
            {formatNumber(run.share * 100, 0)}%
          </span>
          <Button
            onClick={() => {
              change({ draws: 0 });
            }}
          >
            {words.cancel}
          </Button>
        </div>
      )}
      <p className="bands-state small" role="status">
        {isRunning && (isPast ? more.redrawing : words.running)}
        {run.kind === 'refused' && more.refused}
      </p>
      {run.kind === 'failed' && (
        <p role="alert">
          {words.failed} <Button onClick={retry}>{words.retry}</Button>
        </p>
      )}
    </div>
  );
}
