import { ProjectStep } from '../../contract/project.ts';
import type { KnownProject } from '../../figures/chosen-projects.ts';
import { isNarrowed, projectSorts, type ProjectsView } from '../../figures/projects-view.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Select } from '../../ui/select.tsx';
import { type ChangeProjects, withoutFilters } from './use-projects-view.ts';

interface ProjectFiltersProps {
  readonly all: readonly KnownProject[];
  readonly view: ProjectsView;
  readonly change: ChangeProjects;
}

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** How many projects have each word, those with none left out; in the order of `labels`. */
function counted(
  labels: readonly { readonly id: string; readonly label: string }[],
  words: readonly (string | null)[],
): readonly Choice[] {
  const counts = new Map<string, number>();
  for (const word of words) if (word !== null) counts.set(word, (counts.get(word) ?? 0) + 1);
  return labels.flatMap(({ id, label }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ id, label, count }];
  });
}

function options(choices: readonly Choice[]) {
  return choices.map(({ id, label, count }) => (
    <option key={id} value={id}>
      {`${label}（${String(count)}）`}
    </option>
  ));
}

/** Which projects are listed, and in what order. */
export function ProjectFilters({ all, view, change }: ProjectFiltersProps) {
  const language = useLanguage();
  const words = projectsWords(language);
  const { dataset, parks } = useCatalog();
  const projects = all.map(({ project }) => project);
  const named = (
    items: readonly { readonly id: string; readonly label: { readonly zh: string; readonly en: string } }[],
  ) => items.map(({ id, label }) => ({ id, label: label[language] }));
  const parkChoices = counted(
    parks.map(({ id, short }) => ({ id, label: short[language] })),
    projects.map(({ park }) => park),
  );
  const stageChoices = counted(
    [...ProjectStep.options.map((id) => ({ id, label: words.stages[id] })), { id: 'unstated', label: words.unstated }],
    projects.map(({ stage }) => stage ?? 'unstated'),
  );
  const industryChoices = counted(
    named(dataset.industries),
    projects.map(({ industry }) => industry),
  );
  const stageOf = (id: string) => [...ProjectStep.options, 'unstated' as const].find((each) => each === id) ?? null;
  return (
    <div className="project-filters" role="search" aria-label={words.search}>
      <div className="field project-search">
        <Icon name="search" />
        <input
          type="search"
          aria-label={words.search}
          placeholder={words.search}
          value={view.text}
          maxLength={80}
          spellCheck={false}
          onChange={(event) => {
            change({ text: event.target.value }, { run: 'project-search' });
          }}
        />
      </div>
      <Select label={words.park} value={view.park ?? ''} onChange={(id) => change({ park: id === '' ? null : id })}>
        <option value="">{words.anyPark}</option>
        {options(parkChoices)}
      </Select>
      <Select label={words.stage} value={view.stage ?? ''} onChange={(id) => change({ stage: stageOf(id) })}>
        <option value="">{words.anyStage}</option>
        {options(stageChoices)}
      </Select>
      {industryChoices.length > 0 && (
        <Select
          label={words.industry}
          value={view.industry ?? ''}
          onChange={(id) => change({ industry: id === '' ? null : id })}
        >
          <option value="">{words.anyIndustry}</option>
          {options(industryChoices)}
        </Select>
      )}
      <Select
        label={words.sort}
        value={view.sort}
        onChange={(id) => change({ sort: projectSorts.find((each) => each === id) ?? 'file' })}
      >
        {projectSorts.map((id) => (
          <option key={id} value={id}>
            {words.sorts[id]}
          </option>
        ))}
      </Select>
      {all.some(({ tasks }) => tasks.length > 0) && (
        <label className="project-late">
          <input type="checkbox" checked={view.isLate} onChange={(event) => change({ isLate: event.target.checked })} />
          {words.late}
        </label>
      )}
      {isNarrowed(view) && (
        <Button look="link" onClick={() => change(withoutFilters(view))}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
