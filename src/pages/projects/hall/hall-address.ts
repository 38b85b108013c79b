import { type ProjectsView, writeProjectsView } from '../../../figures/projects-view.ts';
import { placeNow } from '../../../state/location.ts';

/** Seconds a screen may stay; 0 stands until somebody turns it. */
export const hallSeconds = [0, 5, 10, 15, 30, 60] as const;
export type HallSeconds = (typeof hallSeconds)[number];
const usualSeconds = 15;

/** How long each screen of the link stays. */
export function readSeconds(query: string): HallSeconds {
  const asked = new URLSearchParams(query).get('seconds');
  return hallSeconds.find((each) => String(each) === asked) ?? usualSeconds;
}

/** The hall screen of these projects, in the dataset of the link the reader is on. */
export function hallAddress(view: ProjectsView, seconds: HallSeconds = usualSeconds): string {
  const query = new URLSearchParams(writeProjectsView(view, new URLSearchParams(placeNow().query)));
  if (seconds !== usualSeconds) query.set('seconds', String(seconds));
  const text = query.toString();
  return text === '' ? '/projects/hall' : `/projects/hall?${text}`;
}
