import { useState } from 'react';
import { Direction, Measure } from '../../../contract/catalog.ts';
import type { NewMetric } from '../../../contract/import.ts';
import { findUnit } from '../../../domain/units.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { EntryChoice, EntryText } from './entry-fields.tsx';
import { useImportWords } from './use-import-words.ts';

interface NewMetricFormProps {
  /** As the file has it. */
  readonly metric: NewMetric;
  readonly onAdd: (metric: NewMetric) => void;
}

const decimals = ['0', '1', '2', '3', '4'] as const;

/** What a new metric measures, in which unit, and how its figures are printed. */
export function NewMetricForm({ metric, onAdd }: NewMetricFormProps) {
  const words = useImportWords();
  const language = useLanguage();
  const { dataset, metrics } = useCatalog();
  const [entry, setEntry] = useState(metric);
  const set = (part: Partial<NewMetric>) => {
    setEntry({ ...entry, ...part });
  };
  const units = [...new Set([...(metric.unit === '' ? [] : [metric.unit]), ...metrics.map(({ unit }) => unit)])];
  return (
    <form
      className="import-entry"
      onSubmit={(event) => {
        event.preventDefault();
        onAdd(entry);
      }}
    >
      <EntryText isRequired label={words.fields.id} value={entry.id} onChange={(id) => { set({ id }); }} />
      <EntryText isRequired label={words.fields.zh} value={entry.zh} onChange={(zh) => { set({ zh }); }} />
      <EntryText label={words.fields.en} value={entry.en} onChange={(en) => { set({ en }); }} />
      <EntryChoice
        label={words.fields.dimension}
        value={entry.dimension}
        choices={dataset.dimensions.map(({ id, label }) => ({ value: id, label: label[language] }))}
        onChange={(dimension) => { set({ dimension }); }}
      />
      <EntryChoice
        isRequired
        label={words.fields.unit}
        value={entry.unit}
        choices={units.map((id) => ({ value: id, label: findUnit(id)?.[language] ?? id }))}
        onChange={(unit) => { set({ unit }); }}
      />
      <EntryChoice
        label={words.fields.measure}
        value={entry.measure}
        choices={Measure.options.map((value) => ({ value, label: words.measures[value] }))}
        onChange={(measure) => { set({ measure }); }}
      />
      <EntryChoice
        label={words.fields.direction}
        value={entry.direction}
        choices={Direction.options.map((value) => ({ value, label: words.directions[value] }))}
        onChange={(direction) => { set({ direction }); }}
      />
      <EntryChoice
        label={words.fields.decimals}
        value={String(entry.decimals)}
        choices={decimals.map((value) => ({ value, label: value }))}
        onChange={(chosen) => { set({ decimals: Number(chosen) }); }}
      />
      <Button look="primary" type="submit">
        {words.doAdd}
      </Button>
    </form>
  );
}
