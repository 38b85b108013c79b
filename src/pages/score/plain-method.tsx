import type { Scheme } from '../../contract/scheme.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import type { ChangeScheme } from './use-score.ts';

interface PlainMethodProps {
  readonly scheme: Scheme;
  readonly change: ChangeScheme;
}

/** The way out where the figures do not suit the method: min–max and arithmetic means, the weights kept. */
export function PlainMethod({ scheme, change }: PlainMethodProps) {
  const words = useMessages().score;
  const { normalisation, aggregation } = scheme;
  const isPlain =
    normalisation.method === 'min_max' && aggregation.method === 'mean' && aggregation.across === 'arithmetic';
  if (isPlain) return null;
  return (
    <Button
      look="link"
      onClick={() => {
        change({
          ...scheme,
          normalisation: { method: 'min_max' },
          aggregation: { method: 'mean', within: 'arithmetic', across: 'arithmetic' },
        });
      }}
    >
      {words.plainMethod}
    </Button>
  );
}
