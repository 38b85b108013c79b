import { useState } from 'react';
import { useCatalog } from '../../../panels/catalog.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Button } from '../../../ui/button.tsx';
import { type Decide, type NameQuestion, withMetric, withPark } from './decided.ts';
import { NewMetricForm } from './new-metric-form.tsx';
import { NewParkForm } from './new-park-form.tsx';
import { TypedField } from './typed-field.tsx';
import { useImportWords } from './use-import-words.ts';

interface NameRowProps {
  readonly question: NameQuestion;
  /** Id of the list of known names to choose another from. */
  readonly list: string;
  readonly decide: Decide;
  readonly onDone?: () => void;
}

const mostNear = 3;

/** One name of the files: use a known one, make a new one, or leave it out. */
export function NameRow({ question, list, decide, onDone }: NameRowProps) {
  const words = useImportWords();
  const language = useLanguage();
  const { parks, metrics } = useCatalog();
  const [isAdding, setAdding] = useState(false);
  const known =
    question.of === 'park'
      ? parks.map(({ id, name }) => ({ id, name: name[language] }))
      : metrics.map(({ id, label }) => ({ id, name: label[language] }));
  const near = question.decision.do === 'ask' ? question.decision.near.slice(0, mostNear) : [];
  const [said, unit] = question.of === 'metric' ? question.words.split('|') : [question.words];

  function settle(decision: { readonly do: 'use'; readonly id: string } | { readonly do: 'skip' }) {
    decide((given) => (question.of === 'park' ? withPark : withMetric)(given, question.words, decision));
    onDone?.();
  }

  function add() {
    if (question.of !== 'park' || question.decision.do !== 'ask' || question.decision.park.level === '') {
      setAdding(true);
      return;
    }
    const { park } = question.decision;
    decide((given) => withPark(given, question.words, { do: 'add', park }));
  }

  return (
    <li className="import-name">
      <div className="import-name-said">
        <span className="tag">{question.of === 'park' ? words.parkWord : words.metricWord}</span>
        <b>{said}</b>
        {unit !== undefined && <span className="muted">{unit}</span>}
      </div>
      <div className="import-name-ways">
        {near.map((id) => (
          <Button
            key={id}
            onClick={() => {
              settle({ do: 'use', id });
            }}
          >
            {words.use(known.find((each) => each.id === id)?.name ?? id)}
          </Button>
        ))}
        <TypedField
          label={words.otherFor(question.words)}
          placeholder={words.other}
          list={list}
          value=""
          onChange={(text) => {
            const id = known.find((each) => each.name === text || each.id === text)?.id;
            if (id !== undefined) settle({ do: 'use', id });
          }}
        />
        {question.decision.do === 'ask' && (
          <Button aria-expanded={isAdding} aria-label={words.addFor(question.words)} onClick={add}>
            {words.add}
          </Button>
        )}
        <Button
          look="link"
          aria-label={words.skipFor(question.words)}
          onClick={() => {
            settle({ do: 'skip' });
          }}
        >
          {words.skip}
        </Button>
      </div>
      {isAdding && question.of === 'park' && question.decision.do === 'ask' && (
        <NewParkForm
          park={question.decision.park}
          onAdd={(park) => {
            decide((given) => withPark(given, question.words, { do: 'add', park }));
          }}
        />
      )}
      {isAdding && question.of === 'metric' && question.decision.do === 'ask' && (
        <NewMetricForm
          metric={question.decision.metric}
          onAdd={(metric) => {
            decide((given) => withMetric(given, question.words, { do: 'add', metric }));
          }}
        />
      )}
    </li>
  );
}
