import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { Toaster } from '../ui/toast.tsx';
import { Frame } from './frame.tsx';
import { LastResort } from './last-resort.tsx';

export function App({ client }: { readonly client: QueryClient }) {
  return (
    <ErrorBoundary fallback={() => <LastResort />}>
      <QueryClientProvider client={client}>
        <Frame />
        <Toaster />
      </QueryClientProvider>
    </ErrorBoundary>
  );
}
