import { pagePath } from '../../src/figures/figure-link.ts';
import { writeView } from '../../src/figures/view-query.ts';
import type { PictureJob } from './picture-job.ts';

/** The query that asks for a picture, in one form for all the ways of writing it; the dataset is named even where it is the default. */
export function pictureSearch(
  { link, language, size, theme, upDown, hasFonts }: Omit<PictureJob, 'format'>,
  dataset: string,
): string {
  const look = new URLSearchParams({ path: pagePath(link.place).slice(1) });
  if (link.part !== 'main') look.set('part', link.part);
  if (size.id !== 'hd') look.set('size', size.id);
  if (language !== 'zh') look.set('lang', language);
  if (theme !== 'light') look.set('theme', theme);
  if (!hasFonts) look.set('fonts', 'none');
  if (upDown !== null) look.set('updown', upDown);
  return `${look.toString()}&${writeView({ ...link.view, dataset })}`;
}

/** Stands for a picture among all of a release. */
export function pictureKey(job: PictureJob, dataset: string): string {
  return `${String(job.format)}?${pictureSearch(job, dataset)}`;
}
