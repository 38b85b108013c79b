import { useId, useState } from 'react';
import type { ImportState } from '../../../contract/import.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { type Decide, namesOf, withPark } from './decided.ts';
import { KnownNames } from './known-names.tsx';
import { NameRow } from './name-row.tsx';
import { RecognisedNames } from './recognised-names.tsx';
import { useImportWords } from './use-import-words.ts';

interface NamesCardProps {
  readonly state: ImportState;
  readonly decide: Decide;
}

const atATime = 40;

/** The names of the files that no known name fits for certain, each to be decided on by a click; and those that were recognised. */
export function NamesCard({ state, decide }: NamesCardProps) {
  const words = useImportWords();
  const language = useLanguage();
  const { parks, metrics } = useCatalog();
  const lists = { park: useId(), metric: useId() };
  const [shown, setShown] = useState(atATime);
  const names = namesOf(state.mapping);
  const open = names.filter(({ decision }) => decision.do === 'ask');
  const settled = names.filter(({ decision }) => decision.do !== 'ask');
  const openParks = open.filter(({ of }) => of === 'park').length;
  const isSkipping = state.mapping.undecided === 'skip';
  const whole = open.flatMap((each) =>
    each.of === 'park' && each.decision.do === 'ask' && each.decision.park.level !== ''
      ? [{ words: each.words, park: each.decision.park }]
      : [],
  );
  const skipRest = (undecided: 'skip' | 'stop') => {
    decide((given) => ({ ...given, undecided }));
  };
  return (
    <section id="names" className="card data-card" aria-labelledby="names-title">
      <header>
        <h2 id="names-title">
          {words.names}
          {open.length > 0 && <span className="muted small">{words.open(openParks, open.length - openParks)}</span>}
        </h2>
        <div className="import-deeds">
          {whole.length > 1 && (
            <Button
              look="link"
              onClick={() => {
                decide((given) =>
                  whole.reduce((all, each) => withPark(all, each.words, { do: 'add', park: each.park }), given),
                );
              }}
            >
              {words.addAll(whole.length)}
            </Button>
          )}
          {open.length > 0 && !isSkipping && (
            <Button
              look="link"
              onClick={() => {
                skipRest('skip');
              }}
            >
              {words.skipAll}
            </Button>
          )}
          {isSkipping && (
            <span>
              {words.skippingAll}{' '}
              <Button
                look="link"
                onClick={() => {
                  skipRest('stop');
                }}
              >
                {words.askAgain}
              </Button>
            </span>
          )}
        </div>
      </header>
      <p className="small muted data-text">{open.length === 0 ? words.allKnown : words.namesAdvice}</p>
      {names.length > 0 && (
        <>
          <KnownNames id={lists.park} entries={parks.map(({ name }) => name[language])} />
          <KnownNames id={lists.metric} entries={metrics.map(({ label }) => label[language])} />
        </>
      )}
      <ul className="import-names">
        {open.slice(0, shown).map((question) => (
          <NameRow
            key={`${question.of} ${question.words}`}
            question={question}
            list={lists[question.of]}
            decide={decide}
          />
        ))}
      </ul>
      {open.length > shown && (
        <Button
          onClick={() => {
            setShown(shown + atATime);
          }}
        >
          {words.moreNames(open.length - shown)}
        </Button>
      )}
      {settled.length > 0 && <RecognisedNames names={settled} given={state.given} lists={lists} decide={decide} />}
    </section>
  );
}
