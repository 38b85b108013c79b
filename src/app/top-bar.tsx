import { useQuery } from '@tanstack/react-query';
import { datasetsQuery } from '../api/queries.ts';
import { useDatasetId } from '../panels/dataset-frame.tsx';
import { Link } from '../panels/link.tsx';
import { navigate } from '../state/location.ts';
import { useMessages } from '../state/messages.ts';
import { chooseLanguage, useLanguage } from '../state/preferences.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import type { Route } from './routes.ts';
import { routes } from './routes.ts';
import { SearchButton } from './search-button.tsx';
import { SettingsButton } from './settings-button.tsx';

export interface NavigationProps {
  readonly current: Route | null;
  /** Query that keeps the dataset when going to another page. */
  readonly keep: string;
}

export function Navigation({ current, keep, hasIcons = false }: NavigationProps & { readonly hasIcons?: boolean }) {
  const { nav } = useMessages();
  return routes.map(
    (route) =>
      route.isAside !== true && (
        <Link
          key={route.path}
          href={route.path + keep}
          {...(route === current ? { 'aria-current': 'page' as const } : {})}
          onPointerEnter={() => void route.preload()}
        >
          {hasIcons && <Icon name={route.icon} size={20} />}
          {nav[route.name]}
        </Link>
      ),
  );
}

export function DatasetSelect() {
  const { top } = useMessages();
  const language = useLanguage();
  const id = useDatasetId();
  const { data } = useQuery(datasetsQuery());
  return (
    <Select
      label={top.dataset}
      value={id ?? ''}
      onChange={(dataset) => {
        navigate(`${location.pathname.startsWith('/parks') ? '/parks' : location.pathname}?dataset=${dataset}`);
      }}
    >
      {id !== null && !data?.datasets.some((dataset) => dataset.id === id) && <option value={id}>{id}</option>}
      {data?.datasets.map((dataset) => (
        <option key={dataset.id} value={dataset.id}>
          {dataset.label[language]}
        </option>
      ))}
    </Select>
  );
}

export function TopBar({ current, keep }: NavigationProps) {
  const { brand, nav, top } = useMessages();
  const language = useLanguage();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="top">
      <Link href={`/${keep}`} className="brand">
        <svg width="20" height="20" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 9h2v6H1zM5 5h2v10H5zM9 7h2v8H9zM13 1h2v14h-2z" fill="currentColor" />
        </svg>
        {brand}
        {language === 'zh' && <small>Parkscope</small>}
      </Link>
      <nav aria-label={nav.label}>
        <Navigation current={current} keep={keep} />
      </nav>
      <div className="top-right">
        <DatasetSelect />
        <SearchButton />
        <Button
          look="link"
          className="small language"
          lang={language === 'zh' ? 'en' : 'zh-CN'}
          onClick={() => {
            void chooseLanguage(other);
          }}
        >
          {top.language}
        </Button>
        <SettingsButton />
      </div>
    </header>
  );
}
