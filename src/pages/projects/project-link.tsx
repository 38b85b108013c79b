import type { ReactNode } from 'react';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { Link } from '../../panels/link.tsx';
import { useLanguage } from '../../state/preferences.ts';
import { projectsAddress, useProjectsView } from './use-projects-view.ts';

interface ProjectLinkProps {
  readonly project: string;
  readonly name: string;
  readonly children?: ReactNode;
}

/** Opens a project's card above what is on screen; the link is one to share. */
export function ProjectLink({ project, name, children }: ProjectLinkProps) {
  const words = projectsWords(useLanguage());
  const [view] = useProjectsView();
  return (
    <Link href={projectsAddress({ ...view, project })} aria-label={words.open(name)} className="project-link">
      {children ?? name}
    </Link>
  );
}
