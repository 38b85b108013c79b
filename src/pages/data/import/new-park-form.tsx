import { useState } from 'react';
import type { NewPark } from '../../../contract/import.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { EntryChoice, EntryText } from './entry-fields.tsx';
import { useImportWords } from './use-import-words.ts';

interface NewParkFormProps {
  /** As the file has it. */
  readonly park: NewPark;
  readonly onAdd: (park: NewPark) => void;
}

/** What a new park is to be called and where it belongs. */
export function NewParkForm({ park, onAdd }: NewParkFormProps) {
  const words = useImportWords();
  const language = useLanguage();
  const { dataset } = useCatalog();
  const [entry, setEntry] = useState(park);
  const set = (part: Partial<NewPark>) => {
    setEntry({ ...entry, ...part });
  };
  const named = (list: typeof dataset.levels) => list.map(({ id, label }) => ({ value: id, label: label[language] }));
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
        isRequired
        label={words.fields.level}
        value={entry.level}
        choices={named(dataset.levels)}
        onChange={(level) => { set({ level }); }}
      />
      <EntryChoice
        label={words.fields.province}
        value={entry.province}
        choices={[{ value: '', label: words.none }, ...named(dataset.provinces)]}
        onChange={(province) => { set({ province }); }}
      />
      <Button look="primary" type="submit">
        {words.doAdd}
      </Button>
    </form>
  );
}
