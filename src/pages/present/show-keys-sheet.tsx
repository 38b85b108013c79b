import { useDeckWords } from '../../panels/deck-words.ts';

/** What the keys do, over the slide. */
export function ShowKeysSheet() {
  const words = useDeckWords();
  return (
    <section className="show-keys" aria-label={words.keys}>
      <h2>{words.keys}</h2>
      <dl>
        {words.keyList.map(([keys, deed]) => (
          <div key={keys}>
            <dt>{keys}</dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
