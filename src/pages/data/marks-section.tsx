import { markWords } from '../../i18n/mark-words.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { markGroups, sketches } from './mark-groups.ts';
import { MarkSketch } from './mark-sketch.tsx';

/** Every mark of the product: how charts draw it (and tables, where there is no value), and what it means. */
export function MarksSection() {
  const { data: words } = useMessages();
  const language = useLanguage();
  return (
    <section id="marks" className="card data-card" aria-labelledby="marks-title">
      <header>
        <h2 id="marks-title">{words.marks}</h2>
      </header>
      <p className="data-text muted">{words.marksAdvice}</p>
      {markGroups.map(({ id, marks }) => (
        <div key={id} className="mark-group">
          <h3>{words.markGroups[id]}</h3>
          <ul>
            {marks.map((mark) => (
              <li key={mark}>
                <MarkSketch {...sketches[mark]} />
                <div>
                  <b>
                    {id === 'missing' && (<span className="mark-sign" aria-hidden="true">{markWords[mark].sign}</span>)}
                    {markWords[mark][language]}
                  </b>
                  <p className="small muted">{words.inCharts[mark]}</p>
                </div>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
