import { Suspense, useMemo } from 'react';
import { toProjectsFigure } from '../../figures/projects.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { onDemand } from '../../ui/on-demand.tsx';
import { Notice, Skeleton } from '../../ui/states.tsx';
import { ProjectFilters } from './project-filters.tsx';
import { useProjects } from './use-projects.ts';
import { useProjectsView, withoutFilters } from './use-projects-view.ts';
import './projects-room.css';

const list = onDemand(() => import('./project-list.tsx').then((room) => room.ProjectList));
const card = onDemand(() => import('./project-card.tsx').then((room) => room.ProjectCard));
for (const { preload } of [list, card]) void preload();

/** The projects of a dataset's parks: who invests in what, how far each has come, and what is done for it month by month. */
export function ProjectsRoom() {
  const language = useLanguage();
  const words = projectsWords(language);
  const { states } = useMessages();
  const catalog = useCatalog();
  const [view, change] = useProjectsView();
  const { projects, load } = useProjects(view);
  const figure = useMemo(
    () =>
      projects
        ? toProjectsFigure({ catalog, language, view, chosen: projects.chosen, all: projects.all.length })
        : null,
    [projects, catalog, language, view],
  );
  const opened = projects?.all.find(({ project }) => project.id === view.project);
  const close = () => {
    change({ project: null });
  };
  return (
    <div className="page projects-page">
      <div className="page-head">
        <h1>{words.title}</h1>
      </div>
      {projects && projects.all.length > 0 && <ProjectFilters all={projects.all} view={view} change={change} />}
      {projects && view.project !== null && !opened && (
        <Notice title={words.unknown(view.project)}>
          <Button look="link" onClick={close}>
            {words.close}
          </Button>
        </Notice>
      )}
      <FigureCard
        kind="projects"
        figure={figure}
        load={load}
        body={
          figure && (
            <Suspense fallback={<Skeleton label={states.loading} heightPx={420} />}>
              <list.Component figure={figure} />
            </Suspense>
          )
        }
        hasTableSwitch={false}
        emptyAction={
          projects && projects.all.length > 0 ? (
            <Button look="link" onClick={() => change(withoutFilters(view))}>
              {words.clear}
            </Button>
          ) : null
        }
      />
      {opened && (
        <Suspense fallback={null}>
          <card.Component key={opened.project.id} known={opened} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
