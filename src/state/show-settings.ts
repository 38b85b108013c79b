import * as z from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { jsonOf, keptStorage } from './kept-storage.ts';

export const stageThemes = ['light', 'dark'] as const;
export type StageTheme = (typeof stageThemes)[number];
/** Seconds a slide stays when slides change by themselves. */
export const rotations = [5, 10, 15, 30, 60] as const;

const ShowSettings = z.object({
  theme: z.enum(stageThemes),
  /** 0: slides stay until somebody moves on. */
  rotateSeconds: z.literal([0, ...rotations]),
});
export type ShowSettings = z.infer<typeof ShowSettings>;

const version = 1;
const Stored = z.object({ version: z.literal(version), state: ShowSettings });

/** How this device shows a deck: a hall screen keeps its choice. */
export const useShowSettings = create<ShowSettings>()(
  persist((): ShowSettings => ({ theme: 'light', rotateSeconds: 0 }), {
    name: 'parkscope.show',
    version,
    storage: keptStorage(version, (text) => {
      const kept = Stored.safeParse(jsonOf(text)).data?.state ?? null;
      return { kept, isWhole: kept !== null };
    }),
  }),
);

export function setShow(change: Partial<ShowSettings>): void {
  try {
    useShowSettings.setState(change);
  } catch {
    // Without storage the choice holds for this visit.
  }
}
