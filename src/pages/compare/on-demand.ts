import { onDemand } from '../../ui/on-demand.tsx';

/** What stands beside the figure arrives beside it: the figure waits for none of it. */
export const compareControls = onDemand(() => import('./compare-controls.tsx').then((room) => room.CompareControls));
export const compareDock = onDemand(() => import('./compare-dock.tsx').then((room) => room.CompareDock));
export const stepButtons = onDemand(() => import('../../panels/step-buttons.tsx').then((room) => room.StepButtons));
export const transformPicker = onDemand(() => import('./transform-picker.tsx').then((room) => room.TransformPicker));
export const comparePeriod = onDemand(() => import('./compare-period.tsx').then((room) => room.ComparePeriod));
export const transformDetail = onDemand(() => import('./transform-detail.tsx').then((room) => room.TransformDetail));
export const focusHint = onDemand(() => import('../../panels/focus-hint.tsx').then((room) => room.FocusHint));
export const stepsAhead = onDemand(() => import('./steps-ahead.ts').then((room) => room.StepsAhead));

/** Fetches all of it: a window made narrow shows the dock, another transform its detail. */
export function preloadBeside(): void {
  for (const { preload } of [
    stepButtons,
    compareControls,
    compareDock,
    transformPicker,
    comparePeriod,
    transformDetail,
    focusHint,
  ])
    void preload();
}
