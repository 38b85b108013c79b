import { TokenForm } from './token-form.tsx';
import { useImportWords } from './use-import-words.ts';

interface TokenCardProps {
  /** The token given before was not taken. */
  readonly isRefused: boolean;
  readonly onToken: (token: string) => void;
}

/** Asks for a token before a staged import can be shown. */
export function TokenCard({ isRefused, onToken }: TokenCardProps) {
  const words = useImportWords();
  return (
    <section className="card data-card" aria-label={words.step.files}>
      <TokenForm look="primary" onToken={onToken}>
        {isRefused && (
          <p className="import-refused" role="alert">
            {words.trouble.token}
          </p>
        )}
      </TokenForm>
    </section>
  );
}
