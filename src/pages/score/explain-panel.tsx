import type { ScoreResult } from '../../domain/composite/score.ts';
import { explanations, placesToGain, type View } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { Select } from '../../ui/select.tsx';
import './explain-panel.css';
import { explainMessages } from './explain-words.ts';
import { useExplained, type ScoreExplained } from './use-explained.ts';

interface ExplainPanelProps extends ScoreExplained {
  readonly view: View;
  readonly change: ChangeView;
}

const kindOf = { gap: 'waterfall', takes: 'table', even: 'table', weights: 'tornado' } as const;

/** The parks scored by their rank; one of a link that is not among them is told so, and stays chosen until another is. */
function ParkOptions({ result, chosen }: { readonly result: ScoreResult; readonly chosen: string }) {
  const language = useLanguage();
  const words = explainMessages[language];
  const { parks } = useCatalog();
  const nameOf = (id: string) => parks.find((park) => park.id === id)?.short[language] ?? id;
  const isScored = result.parks.some(({ park }) => park === chosen);
  return (
    <>
      {!isScored && <option value={chosen}>{words.notScored(nameOf(chosen))}</option>}
      {result.parks.map(({ park, rank }) => (
        <option key={park} value={park}>
          {words.ranked(String(rank), nameOf(park))}
        </option>
      ))}
    </>
  );
}

/** The places a park of this rank can gain, and those of the link. */
function gains(rank: number, asked: number): number[] {
  const possible = placesToGain.filter((count) => count < rank);
  return [...new Set([...possible, asked])].sort((a, b) => a - b);
}

/** Why one park's score and rank are what they are, in four figures, one at a time. */
export function ExplainPanel({ view, change, ...score }: ExplainPanelProps) {
  const words = explainMessages[useLanguage()];
  const { input, figure, load } = useExplained(view, score);
  if (input === null) return null;
  const { result, park } = input;
  const rank = result.parks.find((each) => each.park === park)?.rank ?? 1;
  const isPair = view.explain === 'gap' || view.explain === 'even';
  const isOther = view.against !== 'median' && view.against !== 'best';
  return (
    <section className="explain" aria-labelledby="explain-title">
      <div className="explain-head">
        <h2 id="explain-title">{words.title}</h2>
        <Segmented
          label={words.title}
          segments={explanations.map((value) => ({ value, label: words.kinds[value] }))}
          value={view.explain}
          onChange={(explain) => {
            change({ explain });
          }}
        />
      </div>
      <div className="explain-choices">
        <Select
          label={words.park}
          value={park}
          onChange={(explained) => {
            change({ explained });
          }}
        >
          <ParkOptions result={result} chosen={park} />
        </Select>
        {isPair && (
          <Select
            label={words.against}
            value={view.against}
            onChange={(against) => {
              change({ against });
            }}
          >
            <option value="median">{words.median}</option>
            <option value="best">{words.best}</option>
            <ParkOptions result={result} chosen={isOther ? view.against : (result.parks[0]?.park ?? '')} />
          </Select>
        )}
        {view.explain === 'takes' && rank > 1 && (
          <Select
            label={words.places}
            value={String(view.places)}
            onChange={(places) => {
              change({ places: Number(places) });
            }}
          >
            {gains(rank, view.places).map((count) => (
              <option key={count} value={String(count)}>
                {words.gain(count)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <FigureCard
        kind={kindOf[view.explain]}
        figure={figure}
        load={load}
        look="panel"
        hasTableSwitch={kindOf[view.explain] !== 'table'}
      />
    </section>
  );
}
