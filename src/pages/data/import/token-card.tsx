import { useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { TokenField } from './token-field.tsx';
import { useImportWords } from './use-import-words.ts';

interface TokenCardProps {
  /** The token given before was not taken. */
  readonly isRefused: boolean;
  readonly onToken: (token: string) => void;
}

/** Asks for a token before a staged import can be shown. */
export function TokenCard({ isRefused, onToken }: TokenCardProps) {
  const words = useImportWords();
  const [entered, setEntered] = useState('');
  return (
    <section className="card data-card" aria-label={words.step.files}>
      <form
        className="import-token"
        onSubmit={(event) => {
          event.preventDefault();
          onToken(entered.trim());
        }}
      >
        {isRefused && (
          <p className="import-refused" role="alert">
            {words.trouble.token}
          </p>
        )}
        <TokenField value={entered} onChange={setEntered} />
        <Button look="primary" type="submit" disabled={entered.trim() === ''}>
          {words.otherToken}
        </Button>
      </form>
    </section>
  );
}
