import { useCatalog } from '../../panels/catalog.ts';
import { Link } from '../../panels/link.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';

const shown = 6;

function kindName(kinds: Readonly<Record<string, string>>, kind: string): string {
  return kinds[kind] ?? kind;
}

/** The sources that give most of the figures. */
export function SourcesCard() {
  const { overview, data } = useMessages();
  const language = useLanguage();
  const { sources, dataset } = useCatalog();
  const most = sources.toSorted((a, b) => b.observations - a.observations).slice(0, shown);
  return (
    <section className="card side-card">
      <header>
        <h2>{overview.sources}</h2>
        <Link className="small" href={`/data?dataset=${dataset.id}#sources`}>
          {overview.allSources(sources.length)}
        </Link>
      </header>
      <ul className="rows">
        {most.map((source) => (
          <li key={source.id}>
            <span className="cut" title={source.title[language]}>
              {source.title[language]}
            </span>
            <span className="tag">{kindName(data.kinds, source.kind)}</span>
            <span className="small count">{overview.items(source.observations)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
