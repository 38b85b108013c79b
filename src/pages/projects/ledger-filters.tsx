import type { KnownIssue } from '../../figures/known-issues.ts';
import { isLedgerNarrowed, ledgerSorts, ledgerStates, type LedgerView } from '../../figures/ledger-view.ts';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import type { ChangeLedger } from './use-ledger-view.ts';

interface LedgerFiltersProps {
  readonly all: readonly KnownIssue[];
  readonly view: LedgerView;
  readonly change: ChangeLedger;
}

/** The same view with nothing narrowed. */
export const nothingNarrowed = { park: null, office: null, state: null, text: '' } as const;

/** Which problems are counted and listed, and in what order. */
export function LedgerFilters({ all, view, change }: LedgerFiltersProps) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const { parks } = useCatalog();
  const used = new Set(all.map(({ park }) => park));
  const offices = new Map(all.map(({ entry }) => [entry.office.zh, entry.office[language]]));
  return (
    <div className="project-filters" role="search" aria-label={words.search}>
      <div className="field project-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={view.text}
          maxLength={80}
          spellCheck={false}
          onChange={(event) => {
            change({ text: event.target.value }, { run: 'ledger-search' });
          }}
        />
      </div>
      <Select label={words.park} value={view.park ?? ''} onChange={(id) => change({ park: id || null })}>
        <option value="">{words.anyPark}</option>
        {parks
          .filter(({ id }) => used.has(id))
          .map(({ id, short }) => (
            <option key={id} value={id}>
              {short[language]}
            </option>
          ))}
      </Select>
      <Select label={words.office} value={view.office ?? ''} onChange={(id) => change({ office: id || null })}>
        <option value="">{words.anyOffice}</option>
        {[...offices].map(([id, label]) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
      <Select
        label={words.state}
        value={view.state ?? ''}
        onChange={(id) => change({ state: ledgerStates.find((each) => each === id) ?? null })}
      >
        <option value="">{words.stateFilters.all}</option>
        {ledgerStates.map((id) => (
          <option key={id} value={id}>
            {words.stateFilters[id]}
          </option>
        ))}
      </Select>
      <Select
        label={words.sort}
        value={view.sort}
        onChange={(id) => change({ sort: ledgerSorts.find((each) => each === id) ?? 'due' })}
      >
        {ledgerSorts.map((id) => (
          <option key={id} value={id}>
            {words.sorts[id]}
          </option>
        ))}
      </Select>
      {isLedgerNarrowed(view) && (
        <Button look="link" onClick={() => change(nothingNarrowed)}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
