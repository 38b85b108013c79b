import { scoredScope } from '../../figures/scored-parks.ts';
import type { View } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Select } from '../../ui/select.tsx';

interface ScoreFiltersProps {
  readonly view: View;
  readonly change: ChangeView;
}

/** Which parks are scored: by region and by level, as in rankings. */
export function ScoreFilters({ view, change }: ScoreFiltersProps) {
  const words = useMessages().rankings;
  const language = useLanguage();
  const catalog = useCatalog();
  const { dataset } = catalog;
  const parks = catalog.parks.filter(({ kind }) => kind === 'park');
  const { levels, provinces } = scoredScope(catalog, view);
  const shown = (count: number) => (count > 1 ? words.some(count) : undefined);
  return (
    <>
      <Select
        label={words.province}
        value={provinces.length === 1 ? (provinces[0] ?? '') : ''}
        shown={shown(provinces.length)}
        onChange={(province) => {
          change({ provinces: province === '' ? [] : [province] });
        }}
      >
        <option value="">{words.all}</option>
        {dataset.provinces
          .filter(({ id }) => parks.some(({ province }) => province === id))
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
      </Select>
      <Select
        label={words.level}
        value={levels.length === 1 ? (levels[0] ?? '') : ''}
        shown={shown(levels.length)}
        onChange={(level) => {
          change({ levels: level === '' ? [] : [level] });
        }}
      >
        <option value="">{words.all}</option>
        {dataset.levels
          .filter(({ id }) => parks.some(({ level }) => level === id))
          .map(({ id, label }) => (
            <option key={id} value={id}>
              {label[language]}
            </option>
          ))}
      </Select>
    </>
  );
}
