import { getBlob } from '../../../api/client.ts';
import { templatePath, type TemplateAsked } from '../../../api/import-template.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useMessages } from '../../../state/messages.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { toast } from '../../../ui/toast.tsx';
import { DownloadButton } from '../download-button.tsx';
import { useDownloadFailed } from '../use-download-failed.ts';
import { useImportWords } from './use-import-words.ts';

const offered: readonly Pick<TemplateAsked, 'layout' | 'format'>[] = [
  { layout: 'wide', format: 'xlsx' },
  { layout: 'long', format: 'xlsx' },
  { layout: 'long', format: 'csv' },
];

/** For whoever has no file yet: one to fill in, with the dataset's parks, metrics and units. */
export function TemplateDownloads() {
  const words = useImportWords();
  const language = useLanguage();
  const { figure, data } = useMessages();
  const { dataset } = useCatalog();
  const failed = useDownloadFailed();
  return (
    <div className="import-templates">
      <p>{words.templateAdvice}</p>
      {offered.map(({ layout, format }) => {
        const name = `${dataset.id}-import-${layout}-${language}.${format}`;
        return (
          <DownloadButton
            key={`${layout} ${format}`}
            label={words.templates[`${layout}-${format}`]}
            busyLabel={data.downloading}
            name={name}
            file={() => getBlob(templatePath(dataset.id, { layout, format, language }))}
            onSaved={() => {
              toast(figure.saved(name));
            }}
            onFailed={failed}
          />
        );
      })}
    </div>
  );
}
