import { useMemo } from 'react';
import type { Park, ProjectFact } from '../../contract/catalog.ts';
import type { FigureSource } from '../../figures/figure.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { Link } from '../../panels/link.tsx';
import { placeNow } from '../../state/location.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { defaultProjectsView, writeProjectsView } from '../../figures/projects-view.ts';
import { projectsOf, type ParkProject } from './park-kin.ts';
import { projectValue, sourcesIn } from '../../figures/project-value.ts';
import { Folded, SideCard } from './side-card.tsx';

const shownProjects = 4;

function ProjectRow({ fact, sources }: { readonly fact: ProjectFact; readonly sources: readonly FigureSource[] }) {
  const words = useMessages().park;
  const language = useLanguage();
  const value = projectValue(fact, language);
  const label = `${fact.name[language]} ${fact.label[language]}`;
  return (
    <div>
      <dt>
        {fact.label[language]}
        {value.role !== 'actual' && <span className="tag">{words[value.role]}</span>}
      </dt>
      <dd>
        <FactButton fact={value} label={label} unit="" sources={sources} />
      </dd>
    </div>
  );
}

/** The page of projects, of this park alone. */
function projectsLink(park: string): string {
  return `/projects?${writeProjectsView({ ...defaultProjectsView, park }, new URLSearchParams(placeNow().query))}`;
}

/** What is known of the projects, enterprises and programmes of the park. Plans and targets say so. */
export function ParkProjects({ park }: { readonly park: Park }) {
  const words = useMessages().park;
  const language = useLanguage();
  const catalog = useCatalog();
  const projects = useMemo(() => projectsOf(park, catalog), [park, catalog]);
  const sources = useMemo(() => sourcesIn(catalog, language), [catalog, language]);
  if (projects.length === 0) return null;
  const render = (some: readonly ParkProject[]) =>
    some.map(({ entity, facts }) => (
      <section key={entity} className="park-project">
        <h3>{facts[0]?.name[language]}</h3>
        <dl>
          {facts.map((fact) => (
            <ProjectRow key={`${fact.attribute} ${fact.period} ${fact.role}`} fact={fact} sources={sources} />
          ))}
        </dl>
      </section>
    ));
  return (
    <SideCard kind="park-projects" title={words.projects}>
      <Folded items={projects} shown={shownProjects} more={words.more} render={render} />
      {projects.some(({ facts }) => facts[0]?.kind === 'project') && (
        <Link className="button projects-link" href={projectsLink(park.id)}>
          {projectsWords(language).seeAll}
        </Link>
      )}
    </SideCard>
  );
}
