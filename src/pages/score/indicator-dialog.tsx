import { useState } from 'react';
import type { Scheme } from '../../contract/scheme.ts';
import { moveBy, moveTo, removeIndicator, setIndicator } from '../../domain/composite/edit-scheme.ts';
import type { Matrix } from '../../domain/composite/matrix.ts';
import { indicatorsOf } from '../../domain/composite/total-weights.ts';
import type { FigureContext } from '../../figures/context.ts';
import { dimensionLabel, indicatorLabel, indicatorUnit, metricName } from '../../figures/indicator-label.ts';
import { denominatorChoices } from '../../figures/denominator-choices.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import { toast } from '../../ui/toast.tsx';
import { BaseSetting } from './base-setting.tsx';
import { columnRange, roughly } from './column-range.ts';
import { dimensionOptions } from './dimension-names.ts';
import { DimensionTarget, targetOf, type Target } from './dimension-target.tsx';
import { GoalpostsSetting } from './goalposts-setting.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';

interface IndicatorDialogProps {
  readonly id: string;
  readonly scheme: Scheme;
  readonly context: FigureContext;
  readonly period: string;
  readonly matrix: Matrix | null;
  readonly change: ChangeScheme;
  readonly onClose: () => void;
}

/** What is told of one indicator: direction, transform, denominator, goalposts and base, and where it stands. All at once in effect. */
export function IndicatorDialog({ id, scheme, context, period, matrix, change, onClose }: IndicatorDialogProps) {
  const all = useSchemeWords();
  const words = all.indicator;
  const indicator = indicatorsOf(scheme).find((each) => each.id === id);
  const [target, setTarget] = useState<Target | null>(null);
  if (indicator === undefined) return null;
  const { dimension, ...plain } = indicator;
  const name = indicatorLabel(context, indicator);
  const unit = indicatorUnit(context, indicator);
  const range = matrix === null ? null : columnRange(matrix, id);
  const set = (part: Parameters<typeof setIndicator>[2], run?: string) => {
    change(setIndicator(scheme, id, part), run === undefined ? {} : { run: `${run} ${id}` });
  };
  const options = dimensionOptions(context, scheme);
  const siblings = scheme.dimensions.find((each) => each.id === dimension)?.indicators ?? [];
  const at = siblings.findIndex((each) => each.id === id);
  const isLast = indicatorsOf(scheme).length === 1;
  const { goalposts } = plain;
  const isLogRefused = Math.min(range?.low ?? 1, goalposts?.worst ?? 1, goalposts?.best ?? 1) <= 0;

  function place(next: Target) {
    const outcome = targetOf(next, scheme, options);
    if (next.kind === 'new') setTarget(next);
    if (next.kind === 'new' || outcome?.ok !== true) return;
    setTarget(null);
    change(moveTo(scheme, id, outcome.id));
    toast(words.moved(name, dimensionLabel(context, scheme, outcome.id)));
  }
  const named = target === null ? null : targetOf(target, scheme, options);
  return (
    <Dialog title={name} closeLabel={all.close} onClose={onClose}>
      <div className="indicator-settings">
        <p className="muted small">
          {range === null ? words.noRange : words.range(roughly(range.low), roughly(range.high), unit)}
        </p>
        <div className="setting-row">
          <span>{words.direction}</span>
          <Segmented
            label={words.direction}
            value={plain.direction}
            segments={[
              { value: 'higher', label: words.higher },
              { value: 'lower', label: words.lower },
            ]}
            onChange={(direction) => {
              // The ends of the scale change sides with the direction.
              const turned = goalposts === null ? null : { worst: goalposts.best, best: goalposts.worst };
              set({ direction, goalposts: turned });
            }}
          />
        </div>
        <div className="setting-row">
          <span>{words.transform}</span>
          <Segmented
            label={words.transform}
            value={plain.transform}
            segments={[
              { value: 'none', label: words.none },
              { value: 'log', label: words.log, disabled: isLogRefused ? words.logRefused : undefined },
            ]}
            onChange={(transform) => {
              set({ transform });
            }}
          />
          {isLogRefused && <small className="muted">{words.logRefused}</small>}
        </div>
        <div className="setting-row">
          <span>{words.denominator}</span>
          <Select
            label={words.denominator}
            look="bare"
            value={plain.denominator ?? ''}
            onChange={(value) => {
              // Goalposts and base are in the unit before: they would mean something else.
              set({ denominator: value === '' ? null : value, goalposts: null, base: null });
            }}
          >
            <option value="">{words.noDenominator}</option>
            {[
              ...new Set([
                ...denominatorChoices(context.catalog, period).map((metric) => metric.id),
                ...(plain.denominator === null ? [] : [plain.denominator]),
              ]),
            ]
              .filter((metric) => metric !== plain.metric)
              .map((metric) => (
                <option key={metric} value={metric}>
                  {metricName(context, metric)}
                </option>
              ))}
          </Select>
        </div>
        <GoalpostsSetting
          indicator={plain}
          unit={unit}
          range={range}
          onChange={(goalposts) => {
            set({ goalposts }, 'goalposts');
          }}
        />
        <BaseSetting
          indicator={plain}
          unit={unit}
          onChange={(base) => {
            set({ base }, 'base');
          }}
        />
        <fieldset className="setting">
          <legend>{words.place}</legend>
          <div className="setting-place">
            <DimensionTarget
              label={words.dimension}
              scheme={scheme}
              options={options}
              target={target ?? { kind: 'known', id: dimension }}
              onChange={place}
            />
            {named?.ok === true && (
              <Button
                onClick={() => {
                  setTarget(null);
                  change(moveTo(scheme, id, named.id));
                }}
              >
                {all.done}
              </Button>
            )}
            <span className="setting-steps">
              <Button
                icon="ascending"
                disabled={at <= 0}
                onClick={() => {
                  change(moveBy(scheme, id, -1));
                }}
              >
                {words.up}
              </Button>
              <Button
                icon="descending"
                disabled={at >= siblings.length - 1}
                onClick={() => {
                  change(moveBy(scheme, id, 1));
                }}
              >
                {words.down}
              </Button>
              <span className="muted small" role="status">
                {words.placed(at + 1, siblings.length)}
              </span>
            </span>
          </div>
        </fieldset>
        <div className="dialog-foot">
          <Button
            icon="remove"
            disabled={isLast}
            title={isLast ? words.last : undefined}
            onClick={() => {
              onClose();
              change(removeIndicator(scheme, id));
              toast(words.removed(name), {
                label: all.undo,
                run: () => {
                  change(scheme);
                },
              });
            }}
          >
            {words.remove}
          </Button>
          {isLast && <span className="muted small">{words.last}</span>}
          <Button look="primary" onClick={onClose}>
            {all.done}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
