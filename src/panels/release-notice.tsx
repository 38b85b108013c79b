import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../api/client.ts';
import { datasetsQuery } from '../api/queries.ts';
import { usePlace } from '../state/location.ts';
import { currentAddressOf } from '../state/current-address.ts';
import { useView } from '../state/view.ts';
import { Notice } from '../ui/states.tsx';
import { useCatalogQuery, useDatasetId } from './dataset-frame.tsx';
import { Link } from './link.tsx';
import { useReleaseWords } from './release-words.ts';

/** What a page says whose link names a release that was never kept. */
function UnknownRelease() {
  const words = useReleaseWords();
  const [view] = useView();
  const { path } = usePlace();
  return (
    <div className="page page-waiting">
      <Notice title={words.unknown(view.release ?? '')} isAlert>
        <p>{words.unknownAdvice}</p>
        <Link href={currentAddressOf(path, view)}>{words.showCurrent}</Link>
      </Notice>
    </div>
  );
}

/** Says that what is on screen is not the current release, and leads there. Nothing where it is. */
function ReleaseBanner() {
  const words = useReleaseWords();
  const [view] = useView();
  const { path } = usePlace();
  const id = useDatasetId();
  const { data: list } = useQuery(datasetsQuery());
  const { data: catalog } = useCatalogQuery();
  const current = list?.datasets.find((each) => each.id === id)?.release;
  const shown = catalog?.dataset.release;
  if (current === undefined || shown === undefined || shown.id === current.id) return null;
  return (
    <aside className="banner release-banner" aria-label={words.olderShort}>
      {words.older(shown.id, shown.publishedAt.slice(0, 10))}{' '}
      <Link href={currentAddressOf(path, view)}>{words.toCurrent(current.publishedAt.slice(0, 10))}</Link>
    </aside>
  );
}

/** Of the release that the link names: that it is not the current one, or that there is none. */
export function ReleaseNotice() {
  const { error } = useCatalogQuery();
  return error instanceof ApiError && error.problem.field === 'release' ? <UnknownRelease /> : <ReleaseBanner />;
}
