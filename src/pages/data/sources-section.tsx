import { useMemo, useState } from 'react';
import type { Source } from '../../contract/catalog.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { matches } from './matches.ts';
import { TableSection } from './table-section.tsx';

function useKindName(): (kind: string) => string {
  const { kinds } = useMessages().data;
  return (kind) => Object.entries(kinds).find(([id]) => id === kind)?.[1] ?? kind;
}

function Address({ address }: { readonly address: string }) {
  const { noAddress } = useMessages().data;
  if (address === '') return <span className="muted">{noAddress}</span>;
  return /^https?:/.test(address) ? (
    <a href={address} target="_blank" rel="noreferrer">
      {address.replace(/^https?:\/\//, '')}
    </a>
  ) : (
    <>{address}</>
  );
}

function SourceRow({ source, kind }: { readonly source: Source; readonly kind: string }) {
  const language = useLanguage();
  return (
    <tr id={`source-${source.id}`}>
      <th scope="row">{source.title[language]}</th>
      <td>
        <span className="tag">{kind}</span>
      </td>
      <td className="right">{formatNumber(source.observations, 0)}</td>
      <td className="data-address">
        <Address address={source.address} />
      </td>
      <td className="small muted">{source.howTaken?.[language]}</td>
    </tr>
  );
}

/** Every source, most used first, each with an anchor of its own. */
export function SourcesSection() {
  const { data: words } = useMessages();
  const { sources } = useCatalog();
  const kindName = useKindName();
  const [filter, setFilter] = useState('');
  const ordered = useMemo(() => sources.toSorted((a, b) => b.observations - a.observations), [sources]);
  const shown = ordered.filter((source) =>
    matches(filter, [source.title.zh, source.title.en, source.address, source.id, kindName(source.kind)]),
  );
  return (
    <TableSection
      id="sources"
      title={words.sources}
      filterLabel={words.filterSources}
      filter={filter}
      onFilter={setFilter}
      shown={shown.length}
      of={sources.length}
    >
      <table className="data-table sources-table">
        <thead>
          <tr>
            <th scope="col">{words.title_column}</th>
            <th scope="col">{words.kind}</th>
            <th scope="col" className="right">
              {words.observations}
            </th>
            <th scope="col">{words.address}</th>
            <th scope="col">{words.howTaken}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <SourceRow key={source.id} source={source} kind={kindName(source.kind)} />
          ))}
        </tbody>
      </table>
    </TableSection>
  );
}
