import { useState } from 'react';
import { defaultView } from '../../../figures/view.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { Link } from '../../../panels/link.tsx';
import { currentAddressOf } from '../../../state/current-address.ts';
import { usePlace } from '../../../state/location.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { sessionToken } from '../../../state/session-token.ts';
import { importPlace } from './import-address.ts';
import { ImportDesk } from './import-desk.tsx';
import { PublishedCard } from './published-card.tsx';
import { useImportWords } from './use-import-words.ts';
import './import.css';

/** The way of a spreadsheet into the dataset: read, mapped, looked at, published, and undone where it was wrong. */
export function ImportPage() {
  const words = useImportWords();
  const language = useLanguage();
  const { dataset } = useCatalog();
  const { query } = usePlace();
  const place = importPlace(query);
  const [token, setToken] = useState(sessionToken);
  return (
    <div className="page data-page import-page" key={dataset.id}>
      <div className="page-head">
        <div>
          <p className="small">
            <Link href={currentAddressOf('/data', { ...defaultView, dataset: dataset.id })}>← {words.back}</Link>
          </p>
          <h1>{words.title}</h1>
          <p className="muted">
            {words.into(dataset.label[language])}
            {language === 'zh' ? '。' : '. '}
            {words.lead}
          </p>
        </div>
      </div>
      {place.at === 'published' ? (
        <PublishedCard release={place.release} over={place.over} token={token} onToken={setToken} />
      ) : (
        <ImportDesk id={place.at === 'staged' ? place.id : null} token={token} onToken={setToken} />
      )}
    </div>
  );
}
