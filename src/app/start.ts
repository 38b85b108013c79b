import { QueryClient } from '@tanstack/react-query';
import { ApiError } from '../api/client.ts';
import { catalogQuery, datasetsQuery } from '../api/queries.ts';
import { readView } from '../figures/view-query.ts';

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server's own answer will not change by asking again; a lost connection may.
        retry: (count, error) => !(error instanceof ApiError) && count < 1,
        // Ask even when the browser believes it is offline: on a closed network the server may well be there.
        networkMode: 'always',
      },
    },
  });
}

/** Asks for the datasets and the catalogue at once, while the code of the page is still on its way. */
export async function askAhead(client: QueryClient): Promise<void> {
  const { dataset: asked, release } = readView(new URLSearchParams(location.search));
  const datasets = client.fetchQuery(datasetsQuery());
  if (asked !== null) void client.prefetchQuery(catalogQuery(asked, release));
  const first = (await datasets).datasets[0]?.id;
  if (asked === null && first !== undefined) await client.prefetchQuery(catalogQuery(first, release));
}
