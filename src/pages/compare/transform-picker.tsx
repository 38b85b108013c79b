import { canTransform, type ResolvedView } from '../../figures/resolve-view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { transforms, type Transform } from '../../figures/view.ts';
import { useMessages } from '../../state/messages.ts';
import type { ChangeView } from '../../state/view.ts';
import { Segmented } from '../../ui/segmented.tsx';

interface TransformPickerProps {
  readonly view: ResolvedView;
  readonly change: ChangeView;
}

/** Level, index or growth; one that the metric cannot honestly have stays visible with the reason. */
export function TransformPicker({ view, change }: TransformPickerProps) {
  const words = useMessages().compare;
  const metric = useCatalog().metrics.find((each) => each.id === view.metric);
  return (
    <>
      <Segmented<Transform>
        label={words.transform}
        value={view.transform}
        segments={transforms.map((value) => ({
          value,
          label: words.transforms[value],
          disabled: metric && !canTransform(metric, value, view.frequency) ? words.impossible : undefined,
        }))}
        onChange={(transform) => {
          change({ transform });
        }}
      />
      <span className="small muted">{words.derived}</span>
    </>
  );
}
