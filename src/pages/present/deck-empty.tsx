import { defaultView } from '../../figures/view.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { Link } from '../../panels/link.tsx';
import { addressOf, useView } from '../../state/view.ts';
import { Icon } from '../../ui/icon.tsx';

/** A deck without slides teaches how one gets them. */
export function DeckEmpty() {
  const words = useDeckWords();
  const [{ dataset }] = useView();
  return (
    <section className="card deck-empty">
      <div>
        <h2>{words.empty}</h2>
        <p className="muted">{words.emptyAdvice}</p>
        <ol>
          {words.emptySteps.map((step, index) => (
            <li key={step}>
              <b aria-hidden="true">{index + 1}</b>
              <span>
                {step}
                {index === 1 && (
                  <span className="deck-pin" aria-hidden="true">
                    <Icon name="pin" />
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
        <p className="deck-empty-ways">
          <Link className="button button-primary" href={addressOf('/compare', { ...defaultView, dataset })}>
            {words.toCompare}
          </Link>
          <Link className="button" href={addressOf('/rankings', { ...defaultView, dataset })}>
            {words.toRankings}
          </Link>
        </p>
      </div>
    </section>
  );
}
