import { lazy, type ComponentType } from 'react';
import type { IconName } from '../ui/icon.tsx';
import type { Messages } from '../i18n/words.ts';

const overview = () => import('../pages/overview/overview-page.tsx');
const compare = () => import('../pages/compare/compare-page.tsx');
const rankings = () => import('../pages/rankings/rankings-page.tsx');
const park = () => import('../pages/park/park-page.tsx');
const data = () => import('../pages/data/data-page.tsx');

export interface Route {
  readonly path: string;
  /** What the path must look like; its first group is the page's parameter. */
  readonly pattern: RegExp;
  readonly name: Exclude<keyof Messages['nav'], 'label' | 'skip'>;
  readonly icon: IconName;
  readonly Page: ComponentType<{ readonly parameter: string }>;
  /** Fetches the page's code ahead of the click, and keeps it for when the network is gone. */
  readonly preload: () => Promise<unknown>;
}

export const routes: readonly Route[] = [
  {
    path: '/',
    pattern: /^\/$/,
    name: 'overview',
    icon: 'overview',
    preload: overview,
    Page: lazy(() => overview().then((room) => ({ default: room.OverviewPage }))),
  },
  {
    path: '/compare',
    pattern: /^\/compare\/?$/,
    name: 'compare',
    icon: 'chart',
    preload: compare,
    Page: lazy(() => compare().then((room) => ({ default: room.ComparePage }))),
  },
  {
    path: '/rankings',
    pattern: /^\/rankings\/?$/,
    name: 'rankings',
    icon: 'rankings',
    preload: rankings,
    Page: lazy(() => rankings().then((room) => ({ default: room.RankingsPage }))),
  },
  {
    path: '/parks',
    pattern: /^\/parks(?:\/([^/]+))?\/?$/,
    name: 'park',
    icon: 'park',
    preload: park,
    Page: lazy(() => park().then((room) => ({ default: room.ParkPage }))),
  },
  {
    path: '/data',
    pattern: /^\/data\/?$/,
    name: 'data',
    icon: 'data',
    preload: data,
    Page: lazy(() => data().then((room) => ({ default: room.DataPage }))),
  },
];

export function matchRoute(path: string): { readonly route: Route; readonly parameter: string } | null {
  for (const route of routes) {
    const match = route.pattern.exec(path);
    if (match) return { route, parameter: decodeURIComponent(match[1] ?? '') };
  }
  return null;
}
