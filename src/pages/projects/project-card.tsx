import { useMemo } from 'react';
import type { ProjectFact } from '../../contract/catalog.ts';
import type { Localized } from '../../contract/localized.ts';
import type { ProjectStage } from '../../contract/project.ts';
import type { KnownProject } from '../../figures/chosen-projects.ts';
import { projectValue, sourcesIn } from '../../figures/project-value.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { Link } from '../../panels/link.tsx';
import { parkAddress } from '../../panels/park-address.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { ProjectStepsList } from './project-steps-list.tsx';
import { ProjectTasks } from './project-tasks.tsx';

interface ProjectCardProps {
  readonly known: KnownProject;
  /** Its steps alone. */
  readonly stages: readonly ProjectStage[];
  readonly onClose: () => void;
}

function FactLine({ fact }: { readonly fact: ProjectFact }) {
  const language = useLanguage();
  const words = projectsWords(language);
  const catalog = useCatalog();
  const sources = useMemo(() => sourcesIn(catalog, language), [catalog, language]);
  const value = projectValue(fact, language);
  const when = fact.period === '' || fact.period === 'undated' ? null : formatPeriod(fact.period, language);
  return (
    <div>
      <dt>
        {fact.label[language]}
        {value.role !== 'actual' && <span className="tag">{words[value.role]}</span>}
        {when !== null && <small className="muted">{when}</small>}
      </dt>
      <dd>
        <FactButton fact={value} label={`${fact.name[language]} ${fact.label[language]}`} unit="" sources={sources} />
      </dd>
    </div>
  );
}

/** Who, where, in what and how far; what no source says is said to be so. */
function About({ known: { project } }: Pick<ProjectCardProps, 'known'>) {
  const language = useLanguage();
  const words = projectsWords(language);
  const { dataset, parks, sources } = useCatalog();
  const say = (text: Localized | null | undefined) => text?.[language] ?? words.unstated;
  const park = parks.find(({ id }) => id === project.park);
  const industry = dataset.industries.find(({ id }) => id === project.industry);
  const source = sources.find(({ id }) => id === project.source);
  return (
    <dl className="project-about">
      <dt>{words.park}</dt>
      <dd>{park ? <Link href={parkAddress(park.id, dataset.id)}>{park.name[language]}</Link> : words.unstated}</dd>
      <dt>{words.investor}</dt>
      <dd>{say(project.investor)}</dd>
      <dt>{words.industry}</dt>
      <dd>{say(industry?.label)}</dd>
      <dt>{words.stage}</dt>
      <dd>
        {project.stage === null ? words.unstated : words.stages[project.stage]}
        {project.stage !== null && project.asOf !== null && (
          <small className="muted">
            {words.asOf} {formatPeriod(project.asOf, language)}
          </small>
        )}
      </dd>
      {project.quote !== null && (
        <>
          <dt>{words.quote}</dt>
          <dd lang="zh-CN">“{project.quote}”</dd>
        </>
      )}
      {source && (
        <>
          <dt>{words.source}</dt>
          <dd>
            {/^https?:/.test(source.address) ? (
              <a href={source.address} target="_blank" rel="noreferrer">
                {source.title[language]}
              </a>
            ) : (
              source.title[language]
            )}
          </dd>
        </>
      )}
    </dl>
  );
}

/** All that is known of one project, each number with its source. */
export function ProjectCard({ known, stages, onClose }: ProjectCardProps) {
  const language = useLanguage();
  const words = projectsWords(language);
  const { fictional } = useMessages();
  const { dataset } = useCatalog();
  const { project, facts, tasks } = known;
  return (
    <Dialog
      title={project.name[language]}
      closeLabel={words.close}
      onClose={onClose}
      {...(dataset.fictional ? { note: fictional } : {})}
    >
      <div className="project-card">
        <About known={known} />
        {project.note && <p className="small muted">{project.note[language]}</p>}
        <h3>{words.figures}</h3>
        {facts.length === 0 && <p className="muted">{words.noFigures}</p>}
        <dl className="project-facts">
          {facts.map((fact) => (
            <FactLine key={`${fact.attribute} ${fact.period} ${fact.role}`} fact={fact} />
          ))}
        </dl>
        <h3>{words.steps}</h3>
        {stages.length === 0 ? <p className="muted">{words.noSteps}</p> : <ProjectStepsList stages={stages} />}
        <h3>{words.tasks}</h3>
        {tasks.length === 0 ? <p className="muted">{words.noTasks}</p> : <ProjectTasks tasks={tasks} />}
      </div>
    </Dialog>
  );
}
