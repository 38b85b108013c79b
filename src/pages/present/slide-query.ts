import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DrawnSlide, SlideLook, StageShape } from '../../exports/deck/drawn-slide.ts';

/** What a picture hangs on: two slides with the same text here have the same picture. */
function identityOf(slide: DrawnSlide): readonly string[] {
  if (slide.kind !== 'figure') return [slide.kind, slide.language, slide.title, slide.text];
  const { figure, focus } = slide;
  const { language, dataset, release, check, title, subtitle } = figure;
  return [language, dataset, release.id, check, title.time, title.subject, subtitle, focus.join()];
}

/** The picture of a slide, its fonts inside; the one before stays until the next is drawn. */
export function slidePictureQuery(slide: DrawnSlide | null, look: SlideLook, shape: StageShape) {
  return queryOptions({
    queryKey: ['slide-picture', look.theme, look.upDown, shape, ...(slide === null ? [] : identityOf(slide))],
    queryFn: async () => {
      const { stageSvg } = await import('../../exports/deck/browser-slide.ts');
      return slide === null ? null : stageSvg(slide, look, shape);
    },
    enabled: slide !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 5 * 60_000,
    structuralSharing: false,
  });
}
