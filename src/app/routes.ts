import type { ComponentType } from 'react';
import type { Messages } from '../i18n/words.ts';
import type { IconName } from '../ui/icon.tsx';
import { onDemand, type OnDemand } from '../ui/on-demand.tsx';

interface PageProps {
  readonly parameter: string;
}

export interface Route {
  readonly path: string;
  /** What the path must look like; its first group is the page's parameter. */
  readonly pattern: RegExp;
  readonly name: Exclude<keyof Messages['nav'], 'label' | 'skip'>;
  readonly icon: IconName;
  /** Reached from other pages and the search alone: the bars have room for few. */
  readonly isAside?: boolean;
  readonly Page: ComponentType<PageProps>;
  /** Fetches the page's code ahead of the click, and keeps it for when the network is gone. */
  readonly preload: () => Promise<unknown>;
}

function route(about: Omit<Route, 'Page' | 'preload'>, { Component, preload }: OnDemand<PageProps>): Route {
  return { ...about, Page: Component, preload };
}

export const routes: readonly Route[] = [
  route(
    { path: '/', pattern: /^\/$/, name: 'overview', icon: 'overview' },
    onDemand(() => import('../pages/overview/overview-page.tsx').then((room) => room.OverviewPage)),
  ),
  route(
    { path: '/compare', pattern: /^\/compare\/?$/, name: 'compare', icon: 'chart' },
    onDemand(() => import('../pages/compare/compare-page.tsx').then((room) => room.ComparePage)),
  ),
  route(
    { path: '/rankings', pattern: /^\/rankings\/?$/, name: 'rankings', icon: 'rankings' },
    onDemand(() => import('../pages/rankings/rankings-page.tsx').then((room) => room.RankingsPage)),
  ),
  route(
    { path: '/score', pattern: /^\/score\/?$/, name: 'score', icon: 'score' },
    onDemand(() => import('../pages/score/score-page.tsx').then((room) => room.ScorePage)),
  ),
  route(
    { path: '/parks', pattern: /^\/parks(?:\/([^/]+))?\/?$/, name: 'park', icon: 'park' },
    onDemand(() => import('../pages/park/park-page.tsx').then((room) => room.ParkPage)),
  ),
  route(
    { path: '/projects', pattern: /^\/projects(?:\/(hall))?$/, name: 'projects', icon: 'table', isAside: true },
    onDemand(() => import('../pages/projects/projects-page.tsx').then((room) => room.ProjectsPage)),
  ),
  route(
    { path: '/present', pattern: /^\/present(?:\/(show|speaker))?\/?$/, name: 'present', icon: 'present' },
    onDemand(() => import('../pages/present/present-page.tsx').then((room) => room.PresentPage)),
  ),
  route(
    { path: '/data', pattern: /^\/data(?:\/(import|audit))?\/?$/, name: 'data', icon: 'data' },
    onDemand(() => import('../pages/data/data-page.tsx').then((room) => room.DataPage)),
  ),
];

/** A path typed by hand may not decode: then it names no park, and the page says so. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function matchRoute(path: string): { readonly route: Route; readonly parameter: string } | null {
  for (const each of routes) {
    const match = each.pattern.exec(path);
    if (match) return { route: each, parameter: decoded(match[1] ?? '') };
  }
  return null;
}
