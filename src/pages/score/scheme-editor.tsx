import { useEffect, useMemo, useRef, useState } from 'react';
import type { Scheme } from '../../contract/scheme.ts';
import type { WeightPreset } from '../../domain/composite/weight-presets.ts';
import { contextOf } from '../../figures/context.ts';
import { schemeText, type ChosenScheme } from '../../figures/scheme-codec.ts';
import type { ScoreCalculation } from '../../figures/score-calculation.ts';
import { schemeLabel } from '../../figures/score-notes.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { AddIndicators } from './add-indicators.tsx';
import { AssignDialog } from './assign-dialog.tsx';
import { DimensionDialog } from './dimension-dialog.tsx';
import { DimensionList } from './dimension-list.tsx';
import { IndicatorDialog } from './indicator-dialog.tsx';
import { MethodChoices } from './method-choices.tsx';
import { MySchemes } from './my-schemes.tsx';
import { SchemeFileHands } from './scheme-file-hands.tsx';
import { SchemePresetsList } from './scheme-presets-list.tsx';
import { useSchemeWords } from './scheme-words.ts';
import type { ChangeScheme } from './use-score.ts';
import './scheme-editor.css';

export interface SchemeEditorProps {
  readonly chosen: ChosenScheme;
  readonly presets: readonly Scheme[];
  readonly period: string;
  /** What the scheme reads, where it is here already. */
  readonly calculation: ScoreCalculation | null;
  readonly change: ChangeScheme;
  readonly open: (text: string, name: string) => void;
}

type Opened =
  | { readonly kind: 'indicator' | 'dimension' | 'add'; readonly id: string }
  | { readonly kind: 'assign'; readonly preset: WeightPreset };

/** A scheme to begin with, the weights of dimensions and indicators, the method, and the schemes kept on this device. */
export function SchemeEditor({ chosen, presets, period, calculation, change, open }: SchemeEditorProps) {
  const words = useSchemeWords();
  const language = useLanguage();
  const catalog = useCatalog();
  const context = useMemo(() => contextOf(catalog, language), [catalog, language]);
  const [opened, setOpened] = useState<Opened | null>(null);
  const section = useRef<HTMLElement>(null);
  const { scheme, preset, edits, name } = chosen;
  const offered = presets.find(({ id }) => id === preset.id);
  const [equal] = presets;
  const close = () => {
    setOpened(null);
  };
  // What was opened from a row that is gone gives the focus back to nobody.
  useEffect(() => {
    const editor = section.current;
    if (opened === null || editor === null) return;
    return () => {
      setTimeout(() => {
        if (document.activeElement === document.body) editor.focus({ preventScroll: true });
      });
    };
  }, [opened]);
  return (
    <section ref={section} className="scheme-editor" aria-label={words.presets} tabIndex={-1}>
      <p className="scheme-now">
        <b>{schemeLabel({ context, presetLabel: preset.label[language], edits, name })}</b>
        {offered !== undefined && (edits.weights || edits.indicators || edits.method) && (
          <Button
            look="link"
            className="small"
            onClick={() => {
              change(offered);
            }}
          >
            {words.reset}
          </Button>
        )}
      </p>
      <SchemePresetsList
        chosen={chosen}
        presets={presets}
        change={change}
        onAssign={(assigned) => {
          setOpened({ kind: 'assign', preset: assigned });
        }}
      />
      <fieldset>
        <legend>{words.weights}</legend>
        <DimensionList
          scheme={scheme}
          context={context}
          change={change}
          onIndicator={(id) => {
            setOpened({ kind: 'indicator', id });
          }}
          onDimension={(id) => {
            setOpened({ kind: 'dimension', id });
          }}
          onAdd={(id) => {
            setOpened({ kind: 'add', id });
          }}
        />
        <p className="muted small">{words.weightsAbout}</p>
      </fieldset>
      <fieldset>
        <legend>{words.method}</legend>
        <MethodChoices scheme={scheme} context={context} change={change} />
      </fieldset>
      <MySchemes dataset={catalog.dataset.id} text={schemeText(scheme)} name={name} onOpen={open}>
        <SchemeFileHands
          scheme={scheme}
          name={name}
          label={preset.label[language]}
          dataset={catalog.dataset.id}
          isKnown={(metric) => context.metrics.has(metric)}
          onRead={(read, readName) => {
            change(read, { name: readName });
          }}
        />
      </MySchemes>
      {opened?.kind === 'indicator' && (
        <IndicatorDialog
          key={opened.id}
          id={opened.id}
          scheme={scheme}
          context={context}
          period={period}
          matrix={calculation?.matrix ?? null}
          change={change}
          onClose={close}
        />
      )}
      {opened?.kind === 'dimension' && (
        <DimensionDialog id={opened.id} scheme={scheme} context={context} change={change} onClose={close} />
      )}
      {opened?.kind === 'add' && (
        <AddIndicators
          dimension={opened.id}
          scheme={scheme}
          context={context}
          period={period}
          change={change}
          onClose={close}
        />
      )}
      {opened?.kind === 'assign' && equal !== undefined && (
        <AssignDialog
          preset={opened.preset}
          scheme={scheme}
          equal={equal}
          context={context}
          change={change}
          onClose={close}
        />
      )}
    </section>
  );
}
