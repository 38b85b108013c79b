import type { Park } from '../contract/catalog.ts';
import type { Localized } from '../contract/localized.ts';
import { useMessages } from '../state/messages.ts';
import { useParkGroups } from '../state/park-groups.ts';
import { useLanguage } from '../state/preferences.ts';
import { Select } from '../ui/select.tsx';
import { useCatalog } from './catalog.ts';
import { OwnGroupOptions } from './own-group-options.tsx';

interface GroupSelectProps {
  /** Ids of the parks of a group, some of which the catalogue may no longer have. */
  readonly onPick: (parks: readonly string[]) => void;
}

interface ReadyGroups {
  readonly key: string;
  readonly label: string;
  readonly groups: readonly { readonly id: string; readonly label: Localized }[];
  readonly has: (park: Park, id: string) => boolean;
}

/** Groups of parks to add at once: the reader's own, and those of one level, region or industry. */
export function GroupSelect({ onPick }: GroupSelectProps) {
  const { compare: words, groups: groupWords } = useMessages();
  const language = useLanguage();
  const { parks, dataset } = useCatalog();
  const own = useParkGroups((state) => state.groups).filter((group) => group.dataset === dataset.id);
  const compared = parks.filter((park) => park.kind === 'park');
  const ready: readonly ReadyGroups[] = [
    { key: 'level', label: words.groupLevel, groups: dataset.levels, has: (park, id) => park.level === id },
    { key: 'province', label: words.groupProvince, groups: dataset.provinces, has: (park, id) => park.province === id },
    {
      key: 'industry',
      label: groupWords.byIndustry,
      groups: dataset.industries,
      has: (park, id) => park.industries.includes(id),
    },
  ];

  function pick(key: string) {
    const [kind, id = ''] = key.split(':');
    const found = ready.find((each) => each.key === kind);
    if (found) onPick(compared.filter((park) => found.has(park, id)).map((park) => park.id));
    else onPick(own.find((group) => String(group.id) === id)?.parks ?? []);
  }

  return (
    <Select label={words.group} value="" shown="" onChange={pick}>
      <option value="" disabled>
        {words.group}
      </option>
      <OwnGroupOptions groups={own} valueOf={({ id }) => `own:${String(id)}`} />
      {ready.map(({ key, label, groups, has }) => {
        const used = groups.filter(({ id }) => compared.some((park) => has(park, id)));
        return (
          used.length > 0 && (
            <optgroup key={key} label={label}>
              {used.map((group) => (
                <option key={group.id} value={`${key}:${group.id}`}>
                  {group.label[language]}
                </option>
              ))}
            </optgroup>
          )
        );
      })}
    </Select>
  );
}
