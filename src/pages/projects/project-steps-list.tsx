import { useMemo } from 'react';
import type { ProjectStage } from '../../contract/project.ts';
import { projectSteps } from '../../figures/project-steps.ts';
import { sourcesIn } from '../../figures/project-value.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { FactButton } from '../../panels/fact-button.tsx';
import { useLanguage } from '../../state/preferences.ts';

/** The steps of one project down a line, with dates and durations: those its sources tell, and those two dates give, apart. */
export function ProjectStepsList({ stages }: { readonly stages: readonly ProjectStage[] }) {
  const language = useLanguage();
  const words = projectsWords(language);
  const catalog = useCatalog();
  const sources = useMemo(() => sourcesIn(catalog, language), [catalog, language]);
  return (
    <ol className="project-steps">
      {projectSteps(stages, language).map(({ id, label, isPlan, when, reported, derived }) => (
        <li key={id} className={isPlan ? 'is-plan' : ''}>
          <b>{label}</b>
          {isPlan && <span className="tag">{words.plan}</span>}
          <span>{when ?? <span className="muted">{words.noDate}</span>}</span>
          {reported && (
            <span className="step-length">
              <FactButton fact={reported} label={label} unit="" sources={sources} />
              <small>{words.reported}</small>
            </span>
          )}
          {derived !== null && (
            <span className="step-length">
              {derived}
              <small>{words.derived}</small>
            </span>
          )}
        </li>
      ))}
    </ol>
  );
}
