import { useMessages } from '../../state/messages.ts';
import type { ChangeView } from '../../state/view.ts';
import { Segmented } from '../../ui/segmented.tsx';

const tops = ['5', '10', '20'] as const;

/** How many of the first are drawn. */
export function TopSegments({ top, change }: { readonly top: number; readonly change: ChangeView }) {
  const words = useMessages().rankings;
  return (
    <Segmented
      label={words.bars}
      value={tops.find((each) => each === String(top)) ?? '10'}
      segments={tops.map((value) => ({ value, label: words.topN(Number(value)) }))}
      onChange={(value) => {
        change({ top: Number(value) });
      }}
    />
  );
}
