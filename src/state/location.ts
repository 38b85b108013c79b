import { useSyncExternalStore } from 'react';
import { arrivedAt, markOf, pushed, readMark, replaced, startedAt, stepTo, type ViewSteps } from './view-steps.ts';

/** The address bar as an external store: where the reader is, and how to go elsewhere. */
export interface Place {
  readonly path: string;
  readonly query: string;
}

const moved = new EventTarget();
let place: Place = placeOf(location);
let steps: ViewSteps = startedAt(addressNow(), readMark(history.state));
history.replaceState(markOf(steps), '');

function placeOf({ pathname, search }: { readonly pathname: string; readonly search: string }): Place {
  return { path: pathname, query: search.slice(1) };
}

function addressNow(): string {
  return location.pathname + location.search;
}

/** Browsers take only so many addresses a second (Safari 100 in 30), and each costs them milliseconds: a run tells the last of some. */
const tellMs = 300;
let untold: { readonly address: string; readonly timer: ReturnType<typeof setTimeout> } | null = null;

function forget(): void {
  if (untold !== null) clearTimeout(untold.timer);
  untold = null;
}

/** The browser's address, once it has been told where the reader is. */
export function told(): Location {
  if (untold !== null) history.replaceState(markOf(steps), '', untold.address);
  forget();
  return location;
}

function tellLater(address: string): void {
  untold = { address, timer: untold?.timer ?? setTimeout(told, tellMs) };
}

window.addEventListener('pagehide', told);

function refresh(next: Place): void {
  if (next.path === place.path && next.query === place.query) return;
  place = next;
  moved.dispatchEvent(new Event('move'));
}

/** The browser moved by itself: back, forward, or a link within the page. */
function follow(): void {
  forget();
  const mark = readMark(history.state);
  steps = arrivedAt(steps, addressNow(), mark);
  if (mark === null) history.replaceState(markOf(steps), '');
  run = null;
  refresh(placeOf(location));
}

function subscribe(listener: () => void): () => void {
  moved.addEventListener('move', listener);
  window.addEventListener('popstate', follow);
  return () => {
    moved.removeEventListener('move', listener);
    window.removeEventListener('popstate', follow);
  };
}

export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
}

/** Where the reader is now, the browser told or not. */
export function placeNow(): Place {
  return place;
}

export interface NavigateOptions {
  /** Takes the place of the current entry. */
  readonly replace?: boolean;
  /** Names a run of changes that come many a second (a slider being dragged): the first makes an entry, the others take its place. */
  readonly run?: string;
}

/** A run ends when it rests this long. What the page itself takes to show a change is no rest. */
const runRestMs = 1_000;
let run: { readonly name: string; readonly at: number } | null = null;

function goesOn(name: string | undefined): boolean {
  const before = run;
  const now = name === undefined ? null : { name, at: performance.now() };
  run = now;
  if (now === null) return false;
  setTimeout(() => {
    if (run === now) run = { ...now, at: performance.now() };
  });
  return before !== null && before.name === now.name && now.at - before.at < runRestMs;
}

/** Goes to an address of this application (path and query) without loading the page anew. */
export function navigate(address: string, { replace = false, run: name }: NavigateOptions = {}): void {
  const next = new URL(address, location.href);
  const samePath = next.pathname === place.path;
  const isRun = goesOn(name);
  const takesPlace = isRun || replace;
  if (!isRun) told();
  steps = (takesPlace ? replaced : pushed)(steps, next.pathname + next.search);
  if (isRun) tellLater(address);
  else if (takesPlace) history.replaceState(markOf(steps), '', address);
  else history.pushState(markOf(steps), '', address);
  refresh(placeOf(next));
  if (!samePath) window.scrollTo(0, 0);
}

/** Whether there is a View of this page to go back (−1) or forward (1) to. */
export function useCanStep(direction: -1 | 1): boolean {
  return useSyncExternalStore(subscribe, () => stepTo(steps, direction) !== 0);
}

/** Takes the last change of the View back (−1), or makes it again (1); does nothing where there is none. */
export function stepView(direction: -1 | 1): void {
  const far = stepTo(steps, direction);
  told();
  if (far !== 0) history.go(far);
}
