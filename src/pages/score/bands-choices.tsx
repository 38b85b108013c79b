import { drawCounts, type View } from '../../figures/view.ts';
import { useMessages } from '../../state/messages.ts';
import type { ChangeView } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import type { BandsRun } from './use-bands.ts';

const mostSeed = 999_999;

interface BandsChoicesProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly run: BandsRun;
  readonly retry: () => void;
}

/** How many times the weights are drawn, from which seed, and how far the drawing is. */
export function BandsChoices({ view, change, run, retry }: BandsChoicesProps) {
  const words = useMessages().score.bands;
  return (
    <div className="method-choices">
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
      )}
      {run.kind === 'running' && (
        <>
          <progress aria-label={words.running} value={run.share} />
          <Button
            onClick={() => {
              change({ draws: 0 });
            }}
          >
            {words.cancel}
          </Button>
        </>
      )}
      {run.kind === 'failed' && (
        <p role="alert">
          {words.failed} <Button onClick={retry}>{words.retry}</Button>
        </p>
      )}
    </div>
  );
}
