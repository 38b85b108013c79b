import { Suspense, useMemo } from 'react';
import { toBoardFigure } from '../../figures/board.ts';
import type { Figure } from '../../figures/figure.ts';
import type { ProjectsInput } from '../../figures/projects-common.ts';
import type { ProjectsView } from '../../figures/projects-view.ts';
import { toProjectsFigure } from '../../figures/projects.ts';
import { hallWords } from '../../i18n/hall-messages.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { Link } from '../../panels/link.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { onDemand } from '../../ui/on-demand.tsx';
import { Notice, Skeleton } from '../../ui/states.tsx';
import { usePrinted } from '../../ui/use-printed.ts';
import { hallAddress } from './hall/hall-address.ts';
import { FormTabs } from './form-tabs.tsx';
import { ProjectFilters } from './project-filters.tsx';
import { useProjects } from './use-projects.ts';
import { useProjectsView, withoutFilters } from './use-projects-view.ts';
import './projects-room.css';

const list = onDemand(() => import('./project-list.tsx').then((room) => room.ProjectList));
const board = onDemand(() => import('./month-board.tsx').then((room) => room.MonthBoard));
const card = onDemand(() => import('./project-card.tsx').then((room) => room.ProjectCard));
for (const { preload } of [list, board, card]) void preload();

function figureOf(input: ProjectsInput): Figure {
  return input.view.form === 'board' ? toBoardFigure(input) : toProjectsFigure(input);
}

interface BodyProps {
  readonly figure: Figure;
  readonly onOpen: (project: string) => void;
}

function Body({ figure, onOpen }: BodyProps) {
  if (figure.kind === 'projects') return <list.Component figure={figure} />;
  return figure.kind === 'board' ? <board.Component figure={figure} onOpen={onOpen} /> : null;
}

/** Whether the figure's table stands for it: where the reader asks for it, and on paper, which does not scroll. */
function useIsTable({ form, isTable }: ProjectsView): boolean {
  const isPrinted = usePrinted();
  return form === 'board' && (isTable || isPrinted);
}

/** The projects of a dataset's parks: who invests in what, how far each has come, and what is done for it month by month. */
export function ProjectsRoom() {
  const language = useLanguage();
  const words = projectsWords(language);
  const { states } = useMessages();
  const catalog = useCatalog();
  const [view, change] = useProjectsView();
  const { projects, load } = useProjects(view);
  const figure = useMemo(
    () => (projects ? figureOf({ catalog, language, view, chosen: projects.chosen, all: projects.all.length }) : null),
    [projects, catalog, language, view],
  );
  const opened = projects?.all.find(({ project }) => project.id === view.project);
  const stages = projects?.slice.stages.filter(({ project }) => project === view.project) ?? [];
  const isTable = useIsTable(view);
  const close = () => {
    change({ project: null });
  };
  return (
    <div className="page projects-page">
      <div className="page-head">
        <h1>{words.title}</h1>
        <FormTabs value={view.form} onChange={(form) => change({ form })} />
        {view.form === 'board' && (
          <Button look="link" onClick={() => change({ isTable: !view.isTable })}>
            {view.isTable ? words.asBoard : words.asTable}
          </Button>
        )}
        {view.form === 'board' && <Link href={hallAddress(view)}>{hallWords(language).open}</Link>}
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
        kind={view.form === 'board' ? 'board' : 'projects'}
        figure={figure}
        load={load}
        body={
          isTable
            ? undefined
            : figure && (
                <Suspense fallback={<Skeleton label={states.loading} heightPx={420} />}>
                  <Body figure={figure} onOpen={(project) => change({ project })} />
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
          <card.Component key={opened.project.id} known={opened} stages={stages} onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
