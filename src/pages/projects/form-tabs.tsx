import { type ProjectForm, projectForms } from '../../figures/projects-view.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Segmented } from '../../ui/segmented.tsx';

interface FormTabsProps {
  readonly value: ProjectForm;
  readonly onChange: (form: ProjectForm) => void;
}

/** The forms that a dataset's projects are shown in. */
export function FormTabs({ value, onChange }: FormTabsProps) {
  const words = projectsWords(useLanguage());
  const segments = projectForms.map((form) => ({ value: form, label: words.forms[form] }));
  return <Segmented label={words.form} look="tabs" segments={segments} value={value} onChange={onChange} />;
}
