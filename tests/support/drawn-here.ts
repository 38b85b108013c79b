import { drawPicture } from '../../server/images/draw-picture.ts';
import type { Pictures } from '../../server/images/picture-job.ts';

/** Draws on the thread that asks: the same pictures as the server's threads draw, for tests of what is around them. */
export const drawnHere: Pictures = {
  draw: async (job, { catalog, ask }) => drawPicture(job, { catalog: await catalog(), language: job.language, ask }),
  close: () => Promise.resolve(),
};
