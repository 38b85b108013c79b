import { Suspense, useState } from 'react';
import type { Park } from '../../contract/catalog.ts';
import type { ResolvedRanking } from '../../figures/resolve-ranking.ts';
import { maxAmong } from '../../figures/view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { peersDialog } from '../../panels/on-demand.ts';
import { OwnGroupOptions } from '../../panels/own-group-options.tsx';
import { useMessages } from '../../state/messages.ts';
import { useParkGroups } from '../../state/park-groups.ts';
import { useLanguage } from '../../state/preferences.ts';
import type { ChangeView } from '../../state/view.ts';
import { Select } from '../../ui/select.tsx';

const { Component: PeersDialog } = peersDialog;

interface GroupFilterProps {
  readonly resolved: ResolvedRanking;
  readonly change: ChangeView;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((park) => others.includes(park));
}

/** The peer group the ranking is taken within: an industry, a group the reader keeps, or the peers of the first pinned park. */
export function GroupFilter({ resolved, change }: GroupFilterProps) {
  const { rankings, rankingForms: words, groups: groupWords } = useMessages();
  const language = useLanguage();
  const { parks, dataset } = useCatalog();
  const own = useParkGroups((state) => state.groups).filter((group) => group.dataset === dataset.id);
  const [peersOf, setPeersOf] = useState<Park | null>(null);
  const { among, industries, pinned } = resolved;
  const industriesUsed = dataset.industries.filter(({ id }) =>
    parks.some((park) => park.kind === 'park' && park.industries.includes(id)),
  );
  const kept = among.length > 0 ? own.find((group) => isSame(group.parks.slice(0, maxAmong), among)) : undefined;
  const [industry] = industries;
  const chosen =
    kept !== undefined
      ? `own:${String(kept.id)}`
      : among.length > 0
        ? 'link'
        : industry === undefined
          ? ''
          : `industry:${industry}`;
  const count = among.length > 0 ? among.length : industries.length;
  const first = parks.find((park) => park.kind === 'park' && park.id === pinned[0]);

  function pick(key: string) {
    const [kind, id = ''] = key.split(':');
    const everywhere = { levels: [], provinces: [] };
    if (kind === 'peers') setPeersOf(first ?? null);
    else if (kind === 'industry') change({ ...everywhere, industries: [id], among: [] });
    else if (kind === 'own') {
      const found = own.find((group) => String(group.id) === id);
      if (found) change({ ...everywhere, industries: [], among: found.parks.slice(0, maxAmong) });
    } else change({ industries: [], among: [] });
  }

  return (
    <>
      <Select
        label={words.among}
        value={chosen}
        shown={chosen === 'link' || industries.length > 1 ? rankings.some(count) : undefined}
        onChange={pick}
      >
        <option value="">{rankings.all}</option>
        {chosen === 'link' && (
          <option value="link" disabled>
            {rankings.some(count)}
          </option>
        )}
        <OwnGroupOptions groups={own} valueOf={({ id }) => `own:${String(id)}`} />
        {industriesUsed.length > 0 && (
          <optgroup label={groupWords.byIndustry}>
            {industriesUsed.map(({ id, label }) => (
              <option key={id} value={`industry:${id}`}>
                {label[language]}
              </option>
            ))}
          </optgroup>
        )}
        <option value="peers" disabled={first === undefined}>
          {first === undefined ? words.pinFirst : words.peersOf(first.short[language])}
        </option>
      </Select>
      {peersOf && (
        <Suspense fallback={null}>
          <PeersDialog
            chosen={[peersOf]}
            first={peersOf}
            onAdd={(added) => {
              const ids = [peersOf.id, ...added.map(({ id }) => id)].slice(0, maxAmong);
              change({ levels: [], provinces: [], industries: [], among: ids });
              setPeersOf(null);
            }}
            onClose={() => {
              setPeersOf(null);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
