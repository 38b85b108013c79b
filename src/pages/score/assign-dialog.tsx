import { useState } from 'react';
import type { Scheme } from '../../contract/scheme.ts';
import type { WeightPreset } from '../../domain/composite/weight-presets.ts';
import type { FigureContext } from '../../figures/context.ts';
import { indicatorLabel } from '../../figures/indicator-label.ts';
import { assignedScheme } from '../../figures/assigned-scheme.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';

interface AssignDialogProps {
  readonly preset: WeightPreset;
  /** The scheme on screen: made from this preset already, its places are where the reader goes on. */
  readonly scheme: Scheme;
  /** The dataset's own indicators. */
  readonly equal: Scheme;
  readonly context: FigureContext;
  readonly change: ChangeScheme;
  readonly onClose: () => void;
}

function placed({ dimensions }: Scheme) {
  return dimensions.flatMap(({ id, indicators }) => indicators.map((indicator) => ({ indicator, dimension: id })));
}

/** Puts the dataset's indicators into the dimensions of an official scheme, one by one, and takes over its weights. */
export function AssignDialog({ preset, scheme, equal, context, change, onClose }: AssignDialogProps) {
  const words = useSchemeWords();
  const { language } = context;
  const isOurs = (id: string) => preset.dimensions.some((each) => each.id === id);
  const known = scheme.id === preset.id ? placed(scheme) : [];
  const others = placed(equal).filter(({ indicator }) => known.every((each) => each.indicator.id !== indicator.id));
  const offered = [...known, ...others];
  const [places, setPlaces] = useState<ReadonlyMap<string, string>>(
    () =>
      new Map(
        offered.flatMap(({ indicator, dimension }) => (isOurs(dimension) ? [[indicator.id, dimension] as const] : [])),
      ),
  );
  const total = preset.dimensions.reduce((sum, { weight }) => sum + weight, 0);
  const counts = preset.dimensions.map((dimension) => ({
    label: dimension.label[language],
    percent: String(Math.round((dimension.weight / total) * 1000) / 10),
    count: [...places.values()].filter((place) => place === dimension.id).length,
  }));
  const empty = counts.filter(({ count }) => count === 0);
  const isNothing = empty.length === counts.length;
  return (
    <Dialog title={words.assign.title(preset.label[language])} closeLabel={words.close} onClose={onClose}>
      <form
        className="assign"
        onSubmit={(event) => {
          event.preventDefault();
          const made = assignedScheme(
            scheme,
            preset,
            offered.map(({ indicator }) => ({ indicator, dimension: places.get(indicator.id) ?? '' })),
          );
          if (made === null) return;
          onClose();
          change(made);
        }}
      >
        <p className="muted small">{words.assign.about}</p>
        <ul className="assign-rows">
          {offered.map(({ indicator }) => {
            const name = indicatorLabel(context, indicator);
            return (
              <li key={indicator.id}>
                <span>{name}</span>
                <Select
                  label={words.assign.place(name)}
                  look="bare"
                  value={places.get(indicator.id) ?? ''}
                  onChange={(place) => {
                    const next = new Map(places);
                    if (place === '') next.delete(indicator.id);
                    else next.set(indicator.id, place);
                    setPlaces(next);
                  }}
                >
                  <option value="">{words.assign.none}</option>
                  {preset.dimensions.map(({ id, label }) => (
                    <option key={id} value={id}>
                      {label[language]}
                    </option>
                  ))}
                </Select>
              </li>
            );
          })}
        </ul>
        <div className="assign-foot" role="status">
          <ul className="small">
            {counts.map(({ label, percent, count }) => (
              <li key={label} className={count === 0 ? 'is-empty' : ''}>
                {words.assign.filled(label, percent, count)}
              </li>
            ))}
          </ul>
          {empty.length > 0 && (
            <p className="small">
              {isNothing ? words.assign.nothing : words.assign.empty(empty.map(({ label }) => label).join(words.list))}
            </p>
          )}
        </div>
        <div className="dialog-foot">
          <Button type="submit" look="primary" disabled={isNothing}>
            {words.assign.use}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
