import { useMemo } from 'react';
import { toBoardFigure } from '../../../figures/board.ts';
import { contextOf, say, shortName } from '../../../figures/context.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { ProblemNotice } from '../../../panels/problem-notice.tsx';
import { useLast } from '../../../panels/use-last.ts';
import { useMessages } from '../../../state/messages.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { Skeleton } from '../../../ui/states.tsx';
import { useProjects } from '../use-projects.ts';
import { useProjectsView } from '../use-projects-view.ts';
import { HallScreen } from './hall-screen.tsx';

/** A park's projects for the wall of a hall. A newer release takes the place of the one on the wall once it is here. */
export function HallRoom() {
  const language = useLanguage();
  const { states } = useMessages();
  const catalog = useCatalog();
  const [view] = useProjectsView();
  const { projects, load } = useProjects(view);
  const made = useMemo(
    () =>
      projects ? toBoardFigure({ catalog, language, view, chosen: projects.chosen, all: projects.all.length }) : null,
    [projects, catalog, language, view],
  );
  const board = useLast(made, (last) => last.dataset === catalog.dataset.id && last.language === language);
  const context = contextOf(catalog, language);
  const place = view.park === null ? say(context, catalog.dataset.place) : shortName(context, view.park);
  if (board !== null) return <HallScreen board={board} view={view} place={place} />;
  return (
    <div className="page page-waiting">
      {load.error ? (
        <ProblemNotice error={load.error} onRetry={load.retry} />
      ) : (
        <Skeleton label={states.loading} heightPx={420} />
      )}
    </div>
  );
}
