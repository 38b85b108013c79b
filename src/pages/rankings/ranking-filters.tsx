import { useMemo } from 'react';
import { noVersus, type ResolvedRanking } from '../../figures/resolve-ranking.ts';
import { coverages, type View } from '../../figures/view.ts';
import { formatPeriod } from '../../i18n/format.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { chartable } from '../../figures/chartable.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { GroupFilter } from './group-filter.tsx';

interface RankingFiltersProps {
  readonly view: View;
  readonly resolved: ResolvedRanking;
  readonly change: ChangeView;
}

/** Metric, time, comparison, region, level and pins: every one takes effect at once and stands in the address. */
export function RankingFilters({ view, resolved, change }: RankingFiltersProps) {
  const { rankings: words, rankingForms: forms } = useMessages();
  const language = useLanguage();
  const { metrics, dataset, parks } = useCatalog();
  const offered = useMemo(() => chartable(metrics), [metrics]);
  const used = useMemo(() => {
    const ranked = parks.filter((park) => park.kind === 'park');
    return {
      levels: dataset.levels.filter((level) => ranked.some((park) => park.level === level.id)),
      provinces: dataset.provinces.filter((province) => ranked.some((park) => park.province === province.id)),
    };
  }, [parks, dataset]);
  const periods = resolved.periods.toReversed();
  const label = (count: number) => (count > 1 ? words.some(count) : undefined);
  return (
    <div className="ranking-filters">
      <Select
        label={words.metric}
        value={resolved.metric}
        onChange={(metric) => {
          change({ metric, period: null, versus: null });
        }}
      >
        {dataset.dimensions.map((dimension) => {
          const inside = offered.filter((metric) => metric.dimension === dimension.id);
          return (
            inside.length > 0 && (
              <optgroup key={dimension.id} label={dimension.label[language]}>
                {inside.map((metric) => (
                  <option key={metric.id} value={metric.id}>
                    {metric.label[language]}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </Select>
      <Select
        label={words.period}
        value={resolved.period}
        onChange={(period) => {
          change({ period, versus: null });
        }}
      >
        {periods.map((period) => (
          <option key={period} value={period}>
            {formatPeriod(period, language)}
          </option>
        ))}
      </Select>
      <Select
        label={words.versus}
        value={resolved.versus}
        onChange={(versus) => {
          change({ versus });
        }}
      >
        <option value={noVersus}>{words.noVersus}</option>
        {periods
          .filter((period) => period !== resolved.period)
          .map((period) => (
            <option key={period} value={period}>
              {formatPeriod(period, language)}
            </option>
          ))}
      </Select>
      <Select
        label={words.province}
        value={view.provinces.length === 1 ? (view.provinces[0] ?? '') : ''}
        shown={label(view.provinces.length)}
        onChange={(province) => {
          change({ provinces: province === '' ? [] : [province] });
        }}
      >
        <option value="">{words.all}</option>
        {used.provinces.map((province) => (
          <option key={province.id} value={province.id}>
            {province.label[language]}
          </option>
        ))}
      </Select>
      <Select
        label={words.level}
        value={resolved.levels.length === 1 ? (resolved.levels[0] ?? '') : ''}
        shown={label(resolved.levels.length)}
        onChange={(level) => {
          change({ levels: level === '' ? [] : [level] });
        }}
      >
        <option value="">{words.all}</option>
        {used.levels.map((level) => (
          <option key={level.id} value={level.id}>
            {level.label[language]}
          </option>
        ))}
      </Select>
      <GroupFilter resolved={resolved} change={change} />
      <Select
        label={forms.coverage}
        value={String(view.coverage)}
        onChange={(value) => {
          change({ coverage: coverages.find((each) => String(each) === value) ?? 0 });
        }}
      >
        {coverages.map((each) => (
          <option key={each} value={String(each)}>
            {each === 0 ? forms.anyCoverage : `≥ ${String(each)}%`}
          </option>
        ))}
      </Select>
      {view.pinned.length > 0 && (
        <Button
          className="chip"
          icon="pin"
          title={words.clearPins}
          onClick={() => {
            change({ pinned: [] });
          }}
        >
          {words.pinned(view.pinned.length)}
        </Button>
      )}
    </div>
  );
}
