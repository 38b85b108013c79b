import type { ResolvedView } from '../../figures/resolve-view.ts';
import { sliceNeed } from '../../figures/slice-need.ts';
import { benchmarkKinds, type View } from '../../figures/view.ts';
import type { FigureHands } from '../../panels/figure-hands.ts';
import { ParkPicker } from '../../panels/park-picker.tsx';
import { useMessages } from '../../state/messages.ts';
import type { ChangeView } from '../../state/view.ts';
import { AxisPicker } from './axis-picker.tsx';
import { useNoEvents } from './use-no-events.ts';
import { BehindPicker } from './behind-picker.tsx';
import { MetricChoice } from './metric-choice.tsx';

interface CompareControlsProps {
  readonly view: View;
  readonly resolved: ResolvedView;
  readonly change: ChangeView;
  readonly hands: FigureHands;
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  /** Why it cannot be chosen. */
  readonly refusal?: string | null;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, refusal = null, onChange }: CheckProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isOn}
        disabled={refusal !== null && !isOn}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      <span className="choice-label">
        {label}
        {refusal !== null && <small className="muted"> {refusal}</small>}
      </span>
    </label>
  );
}

/** Parks, metric, and what else the figure shows: the rail of the page, or the sheet of the phone. */
export function CompareControls({ view, resolved, change, hands }: CompareControlsProps) {
  const { compare: words, events } = useMessages();
  const noEvents = useNoEvents(resolved);
  const isScatter = view.figure === 'scatter';
  const isMultiples = view.figure === 'multiples';
  const isTrend = view.figure === 'trend' || isMultiples;
  // Tables, heat tables, pairs of periods and what shows several metrics have their values and nothing beside them.
  const isBare = ['table', 'heat', 'dumbbell', 'slope', 'parts', 'targets'].includes(view.figure);
  const hasChoices = !isBare && sliceNeed(resolved) !== 'metrics';
  return (
    <>
      <ParkPicker
        slots={resolved.parks}
        onChange={(parks) => {
          change({ parks, focus: hands.focus.filter((park) => parks.includes(park)) });
        }}
        focus={hands.focus}
        onFocus={hands.toggle}
      />
      <BehindPicker view={view} change={change} />
      <MetricChoice view={view} resolved={resolved} change={change} />
      {isScatter && <AxisPicker view={view} change={change} />}
      {hasChoices && (
        <section aria-label={words.shown}>
          <h2>{words.shown}</h2>
          {isMultiples ? (
            <Check
              label={words.sharedScale}
              isOn={view.shared}
              onChange={(shared) => {
                change({ shared });
              }}
            />
          ) : (
            benchmarkKinds
              .filter((kind) => !isScatter || kind === 'median')
              .map((kind) => (
                <Check
                  key={kind}
                  label={words[kind]}
                  isOn={view.benchmarks.includes(kind)}
                  onChange={(isOn) => {
                    change({
                      benchmarks: benchmarkKinds.filter((each) =>
                        each === kind ? isOn : view.benchmarks.includes(each),
                      ),
                    });
                  }}
                />
              ))
          )}
          {(isTrend || isScatter) && (
            <Check
              label={words.logScale}
              isOn={view.scale === 'log'}
              onChange={(isOn) => {
                change({ scale: isOn ? 'log' : 'linear' });
              }}
            />
          )}
          {isTrend && (
            <Check
              label={words.bridge}
              isOn={resolved.bridge}
              onChange={(bridge) => {
                change({ bridge });
              }}
            />
          )}
          {view.figure === 'trend' && (
            <Check
              label={events.events}
              isOn={view.events}
              refusal={noEvents === null ? null : events[noEvents]}
              onChange={(isOn) => {
                change({ events: isOn });
              }}
            />
          )}
        </section>
      )}
    </>
  );
}
