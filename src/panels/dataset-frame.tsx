import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../api/client.ts';
import { catalogQuery, datasetsQuery } from '../api/queries.ts';
import { useMessages } from '../state/messages.ts';
import { useView } from '../state/view.ts';
import { Notice, Skeleton } from '../ui/states.tsx';
import { CatalogContext } from './catalog.ts';
import { Link } from './link.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { usePreparedSearch } from './search-texts.ts';

/** Id of the dataset the link names, or of the first one there is; null until that is known. */
export function useDatasetId(): string | null {
  const [view] = useView();
  const datasets = useQuery({ ...datasetsQuery(), enabled: view.dataset === null });
  return view.dataset ?? datasets.data?.datasets[0]?.id ?? null;
}

/** The catalogue of the dataset and the release that the link names. */
export function useCatalogQuery() {
  const [{ release }] = useView();
  const id = useDatasetId();
  return useQuery({ ...catalogQuery(id ?? '', release), enabled: id !== null });
}

/** Waits for the catalogue, says what is wrong when it does not come, and hands it to everything inside. */
export function DatasetFrame({ children }: { readonly children: ReactNode }) {
  const { states } = useMessages();
  const [view] = useView();
  const id = useDatasetId();
  const datasets = useQuery({ ...datasetsQuery(), enabled: view.dataset === null });
  const catalog = useCatalogQuery();
  usePreparedSearch(catalog.data);
  if (catalog.data) return <CatalogContext value={catalog.data}>{children}</CatalogContext>;
  if (catalog.error instanceof ApiError && catalog.error.problem.status === 404)
    return view.release === null ? (
      <div className="page page-waiting">
        <Notice title={states.unknownDataset(id ?? '')} isAlert>
          <p>{states.unknownDatasetAdvice}</p>
          <Link href="/">{states.toDefaultDataset}</Link>
        </Notice>
      </div>
    ) : null;
  const failed = catalog.error ? catalog : datasets.error ? datasets : null;
  return (
    <div className="page page-waiting">
      {failed ? (
        <ProblemNotice
          error={failed.error}
          onRetry={() => {
            void failed.refetch();
          }}
        />
      ) : (
        <Skeleton label={states.loading} heightPx={420} />
      )}
    </div>
  );
}
