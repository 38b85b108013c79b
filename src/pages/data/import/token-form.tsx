import { type ReactNode, useState } from 'react';
import { Button } from '../../../ui/button.tsx';
import { TokenField } from './token-field.tsx';
import { useImportWords } from './use-import-words.ts';

interface TokenFormProps {
  readonly onToken: (token: string) => void;
  readonly look?: 'plain' | 'primary';
  /** What is said above the field. */
  readonly children?: ReactNode;
}

/** Asks for a token by which to go on. */
export function TokenForm({ onToken, look = 'plain', children }: TokenFormProps) {
  const words = useImportWords();
  const [entered, setEntered] = useState('');
  return (
    <form
      className="import-token"
      onSubmit={(event) => {
        event.preventDefault();
        onToken(entered.trim());
      }}
    >
      {children}
      <TokenField value={entered} onChange={setEntered} />
      <Button look={look} type="submit" disabled={entered.trim() === ''}>
        {words.otherToken}
      </Button>
    </form>
  );
}
