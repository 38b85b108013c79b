import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { DrawnSlide, SlideLook } from '../../exports/deck/drawn-slide.ts';
import type { ImageSize } from '../../exports/sizes.ts';

/** What a picture hangs on: two slides with the same text here have the same picture. */
function identityOf(slide: DrawnSlide): readonly string[] {
  if (slide.kind !== 'figure') return [slide.kind, slide.language, slide.title, slide.text];
  const { figure, focus } = slide;
  const { language, dataset, release, check, title, subtitle } = figure;
  return [language, dataset, release.id, check, title.time, title.subject, subtitle, focus.join()];
}

/** The picture of a slide, its fonts inside; the one before stays until the next is drawn. */
export function slidePictureQuery(slide: DrawnSlide | null, look: SlideLook, size: ImageSize) {
  return queryOptions({
    queryKey: ['slide-picture', look.theme, look.upDown, size.id, ...(slide === null ? [] : identityOf(slide))],
    queryFn: async () => {
      const { slideSvg } = await import('../../exports/deck/browser-slide.ts');
      return slide === null ? null : slideSvg(slide, look, size);
    },
    enabled: slide !== null,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 5 * 60_000,
    structuralSharing: false,
  });
}
