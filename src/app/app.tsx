import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../api/client.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Toaster } from '../ui/toast.tsx';
import { Frame } from './frame.tsx';
import { LastResort } from './last-resort.tsx';

function newQueryClient(): QueryClient {
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

export function App() {
  const [client] = useState(newQueryClient);
  return (
    <ErrorBoundary fallback={() => <LastResort />}>
      <QueryClientProvider client={client}>
        <Frame />
        <Toaster />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
