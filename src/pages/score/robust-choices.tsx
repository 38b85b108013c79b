import { useMemo } from 'react';
import { duellists } from '../../figures/bands.ts';
import { contextOf, figurePark } from '../../figures/context.ts';
import type { View } from '../../figures/view.ts';
import { robustMessages } from '../../i18n/robust-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Select } from '../../ui/select.tsx';

const counts = [1, 3, 5, 10, 20, 30, 50] as const;

interface RobustChoicesProps {
  readonly view: View;
  readonly change: ChangeView;
  /** Every park asked for, in an order that no weight changes. */
  readonly parks: readonly string[];
  /** Those with a score, best first. */
  readonly ranked: readonly string[];
}

/** How many first places are counted, and which two parks are set against each other. */
export function RobustChoices({ view, change, parks, ranked }: RobustChoicesProps) {
  const language = useLanguage();
  const words = robustMessages(language);
  const catalog = useCatalog();
  const { first, pair } = view;
  const scored = new Set(ranked);
  // Weights change many times a second, and who is scored does not: thousands of options then stay as they are.
  const offered = parks.filter((park) => scored.has(park)).join();
  const options = useMemo(() => {
    const context = contextOf(catalog, language);
    return offered.split(',').map((park) => (
      <option key={park} value={park}>
        {figurePark(context, park).short}
      </option>
    ));
  }, [catalog, language, offered]);
  const [above, below] = duellists(ranked, pair) ?? [null, null];
  return (
    <div className="method-choices">
      <Select
        label={words.places}
        value={String(first)}
        onChange={(value) => {
          change({ first: Number(value) });
        }}
      >
        {[...new Set([...counts, first])]
          .sort((a, b) => a - b)
          .map((each) => (
            <option key={each} value={String(each)}>
              {words.placesOf(each)}
            </option>
          ))}
      </Select>
      {above !== null && below !== null && (
        <fieldset className="robust-pair">
          <legend>{words.duel}</legend>
          <Select
            label={words.above}
            value={above}
            onChange={(park) => {
              change({ pair: [park, park === below ? above : below] });
            }}
          >
            {options}
          </Select>
          <Select
            label={words.below}
            value={below}
            onChange={(park) => {
              change({ pair: [park === above ? below : above, park] });
            }}
          >
            {options}
          </Select>
        </fieldset>
      )}
    </div>
  );
}
