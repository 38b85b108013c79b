import { rankingForms, type RankingForm } from '../../figures/view.ts';
import { useMessages } from '../../state/messages.ts';
import type { ChangeView } from '../../state/view.ts';
import { Segmented } from '../../ui/segmented.tsx';

/** The ranking as a list, as ranks over time or as a distribution. */
export function FormSegments({ form, change }: { readonly form: RankingForm; readonly change: ChangeView }) {
  const words = useMessages().rankingForms;
  return (
    <Segmented
      label={words.label}
      value={form}
      segments={rankingForms.map((value) => ({ value, label: words.forms[value] }))}
      onChange={(ranking) => {
        change({ ranking });
      }}
    />
  );
}
