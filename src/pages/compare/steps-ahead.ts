import { compareSteps } from '../../figures/compare-steps.ts';
import type { View } from '../../figures/view.ts';
import { useFetchAhead } from '../../panels/use-fetch-ahead.ts';

/** Fetches what a step from here would ask for. Shows nothing. */
export function StepsAhead({ view }: { readonly view: View }) {
  useFetchAhead(view, compareSteps);
  return null;
}
