import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { datasetsQuery } from '../../api/queries.ts';
import { useCatalogQuery, useDatasetId } from '../../panels/dataset-frame.tsx';
import { useSearchTexts } from '../../panels/search-texts.ts';
import { useCanStep, usePlace } from '../../state/location.ts';
import { useMessages } from '../../state/messages.ts';
import { useMyViews } from '../../state/my-views.ts';
import { useLanguage, usePreferences } from '../../state/preferences.ts';
import { useView } from '../../state/view.ts';
import { matchRoute } from '../routes.ts';
import { actionItems } from './action-items.ts';
import type { Desk } from './desk.ts';
import { catalogItems, placeItems, viewItems } from './gather-items.ts';
import type { PaletteItem } from './palette-item.ts';

interface PaletteItems {
  readonly desk: Desk;
  readonly items: readonly PaletteItem[];
}

/** Everything the palette can find, from what is loaded already: it asks the network for nothing that pages do not ask for. */
export function usePaletteItems(showShortcuts: () => void): PaletteItems {
  const messages = useMessages();
  const language = useLanguage();
  const { path } = usePlace();
  const [view] = useView();
  const dataset = useDatasetId();
  const { data: list } = useQuery(datasetsQuery());
  const { data: catalog = null } = useCatalogQuery();
  const texts = useSearchTexts(catalog, true);
  const { views } = useMyViews();
  const theme = usePreferences((state) => state.theme);
  const canUndo = useCanStep(-1);
  const canRedo = useCanStep(1);
  const desk = useMemo<Desk>(() => {
    const match = matchRoute(path);
    return {
      path,
      page: match?.route.name ?? null,
      park: match?.parameter ?? '',
      view,
      catalog,
      language,
      messages,
    };
  }, [path, view, catalog, language, messages]);
  const found = useMemo(
    () => [
      ...(catalog ? catalogItems(catalog, language, texts) : []),
      ...viewItems(views),
      ...placeItems(messages, language, list?.datasets ?? []),
    ],
    [catalog, language, texts, views, messages, list],
  );
  const items = useMemo(
    () => [...found, ...actionItems(desk, { theme, dataset, canUndo, canRedo, showShortcuts })],
    [found, desk, theme, dataset, canUndo, canRedo, showShortcuts],
  );
  return { desk, items };
}
