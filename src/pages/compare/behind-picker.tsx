import { showsGroups } from '../../figures/group-parks.ts';
import { sliceNeed } from '../../figures/slice-need.ts';
import type { View } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Select } from '../../ui/select.tsx';

interface BehindPickerProps {
  readonly view: View;
  readonly change: ChangeView;
}

/** The group that stands behind the chosen parks: all, or those of a level or a region. */
export function BehindPicker({ view, change }: BehindPickerProps) {
  const words = useMessages().compare;
  const language = useLanguage();
  const { parks, dataset } = useCatalog();
  if (!showsGroups(view.figure) || sliceNeed(view) === 'metrics')
    return <p className="behind small muted">{words.behindNot}</p>;
  const isUsed = (key: 'level' | 'province', id: string) =>
    parks.some((park) => park.kind === 'park' && park[key] === id);
  const optionsOf = (kind: 'level' | 'province', list: typeof dataset.levels) =>
    list
      .filter(({ id }) => isUsed(kind, id))
      .map(({ id, label }) => (
        <option key={id} value={`${kind}:${id}`}>
          {label[language]}
        </option>
      ));
  return (
    <div className="behind">
      <Select
        label={words.behind}
        value={view.group ?? ''}
        onChange={(group) => {
          change({ group: group === '' ? null : group });
        }}
      >
        <option value="">{words.behindNone}</option>
        <option value="all">{words.behindAll}</option>
        <optgroup label={words.groupLevel}>{optionsOf('level', dataset.levels)}</optgroup>
        <optgroup label={words.groupProvince}>{optionsOf('province', dataset.provinces)}</optgroup>
      </Select>
    </div>
  );
}
