import { resolveScatter, xChoices } from '../../figures/resolve-scatter.ts';
import type { View } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';

interface AxisPickerProps {
  readonly view: View;
  readonly change: ChangeView;
}

/** What stands along x of a scatter, and the two axes exchanged. The list of metrics below it is that of y. */
export function AxisPicker({ view, change }: AxisPickerProps) {
  const words = useMessages().compare;
  const language = useLanguage();
  const catalog = useCatalog();
  const { x, metric } = resolveScatter(view, catalog);
  const offered = xChoices(catalog, metric);
  const groups = catalog.dataset.dimensions
    .map((dimension) => ({ dimension, metrics: offered.filter((each) => each.dimension === dimension.id) }))
    .filter((group) => group.metrics.length > 0);
  return (
    <section className="axis-picker" aria-label={words.xAxis}>
      <Select
        label={words.xAxis}
        value={x}
        onChange={(next) => {
          change({ x: next });
        }}
      >
        {groups.map(({ dimension, metrics }) => (
          <optgroup key={dimension.id} label={dimension.label[language]}>
            {metrics.map((each) => (
              <option key={each.id} value={each.id}>
                {each.label[language]}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
      <Button
        onClick={() => {
          change({ x: metric, metric: x });
        }}
      >
        <span aria-hidden="true">⇄</span>
        <span className="visually-hidden">{words.swapAxes}</span>
      </Button>
    </section>
  );
}
