import { useState } from 'react';
import type { GivenMapping } from '../../../contract/import.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import type { Decide, NameQuestion } from './decided.ts';
import { NameRow } from './name-row.tsx';
import { useImportWords } from './use-import-words.ts';

interface RecognisedNamesProps {
  readonly names: readonly NameQuestion[];
  readonly given: GivenMapping;
  readonly lists: Readonly<Record<NameQuestion['of'], string>>;
  readonly decide: Decide;
}

const atATime = 100;

function isDecided(given: GivenMapping, { of, words }: NameQuestion): boolean {
  return (of === 'park' ? given.parks?.[words] : given.metrics?.[words]) !== undefined;
}

/** What each name of the files was taken for. Those the reader decided on stand first; every one can be changed. */
export function RecognisedNames({ names, given, lists, decide }: RecognisedNamesProps) {
  const words = useImportWords();
  const language = useLanguage();
  const { parks, metrics } = useCatalog();
  const [changed, setChanged] = useState<string | null>(null);
  const [shown, setShown] = useState(atATime);
  const ordered = [
    ...names.filter((each) => isDecided(given, each)),
    ...names.filter((each) => !isDecided(given, each)),
  ];

  function target({ of, decision }: NameQuestion): string {
    switch (decision.do) {
      case 'use':
        return (
          (of === 'park'
            ? parks.find(({ id }) => id === decision.id)?.name[language]
            : metrics.find(({ id }) => id === decision.id)?.label[language]) ?? decision.id
        );
      case 'add':
        return 'park' in decision ? decision.park.zh : decision.metric.zh;
      case 'skip':
      case 'ask':
        return '';
    }
  }

  return (
    <details className="import-recognised">
      <summary>{words.recognised(names.length)}</summary>
      <ul className="import-names">
        {ordered.slice(0, shown).map((each) => {
          const key = `${each.of} ${each.words}`;
          if (changed === key)
            return (
              <NameRow
                key={key}
                question={each}
                list={lists[each.of]}
                decide={decide}
                onDone={() => {
                  setChanged(null);
                }}
              />
            );
          return (
            <li key={key} className="import-known">
              <span>{each.words}</span>
              <span>
                <span className="muted">{each.decision.do === 'ask' ? '' : words.becomes[each.decision.do]}</span>{' '}
                {target(each)} {isDecided(given, each) && <span className="tag">{words.decided}</span>}
              </span>
              <Button
                look="link"
                aria-label={words.changeFor(each.words)}
                onClick={() => {
                  setChanged(key);
                }}
              >
                {words.change}
              </Button>
            </li>
          );
        })}
      </ul>
      {ordered.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + atATime);
          }}
        >
          {words.moreNames(ordered.length - shown)}
        </Button>
      )}
    </details>
  );
}
