import { getBlob } from '../../api/client.ts';
import { observationsCsvPath } from '../../api/queries.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { toast } from '../../ui/toast.tsx';
import { DownloadButton } from './download-button.tsx';
import { useDownloadFailed } from './use-download-failed.ts';

/** Every observation of the dataset as one file. */
function ObservationsButton() {
  const { data: words, figure } = useMessages();
  const failed = useDownloadFailed();
  const { dataset } = useCatalog();
  const name = `${dataset.release.id}.csv`;
  return (
    <DownloadButton
      look="primary"
      label={words.download}
      busyLabel={words.downloading}
      name={name}
      file={() => getBlob(observationsCsvPath({ dataset: dataset.id, release: dataset.release.id }))}
      onSaved={() => {
        toast(figure.saved(name));
      }}
      onFailed={failed}
    />
  );
}

const counted = ['observations', 'parks', 'metrics', 'periods', 'sources'] as const;

/** What the dataset is, how large, who may use it and which release is on screen. */
export function AboutSection() {
  const { data: words, fictional } = useMessages();
  const language = useLanguage();
  const { dataset } = useCatalog();
  const { release, counts } = dataset;
  return (
    <section id="about" className="card data-card data-about" aria-labelledby="about-title">
      <header>
        <h2 id="about-title">
          {words.about}
          <span className="muted">{dataset.label[language]}</span>
          {dataset.fictional && <span className="tag tag-warn">{fictional}</span>}
        </h2>
      </header>
      <div className="data-columns">
        <div>
          <p>{dataset.description[language]}</p>
          <dl className="data-counts">
            {counted.map((key) => (
              <div key={key}>
                <dt>{words.counts[key]}</dt>
                <dd>{formatNumber(counts[key], 0)}</dd>
              </div>
            ))}
          </dl>
          <div className="data-download">
            <ObservationsButton />
            <span className="small muted">{words.downloadAdvice}</span>
          </div>
        </div>
        <dl className="data-terms">
          <dt>{words.licenceTerm}</dt>
          <dd>{dataset.licence[language]}</dd>
          <dt>{words.attributionTerm}</dt>
          <dd>{dataset.attribution[language]}</dd>
          <dt>{words.releaseId}</dt>
          <dd>
            <code>{release.id}</code>　<time dateTime={release.publishedAt}>{release.publishedAt.slice(0, 10)}</time>
          </dd>
        </dl>
      </div>
    </section>
  );
}
