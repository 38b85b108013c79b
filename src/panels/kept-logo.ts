import * as z from 'zod/mini';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { Logo, logoPixels } from '../exports/logo.ts';
import { jsonOf, keptStorage, type ReadKept } from '../state/kept-storage.ts';

interface KeptLogo {
  readonly logo: Logo | null;
}

const version = 1;
const Stored = z.object({ version: z.literal(version), state: z.object({ logo: z.nullable(Logo) }) });

/** Reads what the device has stored; a picture that cannot be read as a logo is none. */
export function readKeptLogo(text: string): ReadKept<KeptLogo> {
  const { success, data } = Stored.safeParse(jsonOf(text));
  if (!success) return { kept: null, isWhole: false };
  const { logo } = data.state;
  try {
    if (logo !== null) logoPixels(logo.png);
    return { kept: { logo }, isWhole: true };
  } catch {
    return { kept: null, isWhole: false };
  }
}

const useKeptLogo = create<KeptLogo>()(
  persist((): KeptLogo => ({ logo: null }), {
    name: 'parkscope.logo',
    version,
    storage: keptStorage(version, readKeptLogo),
  }),
);

/** The mark that pictures of this device carry; null: none. */
export function useLogo(): Logo | null {
  return useKeptLogo(({ logo }) => logo);
}

export function keptLogo(): Logo | null {
  return useKeptLogo.getState().logo;
}

/** Keeps a logo on this device, and nowhere else; null removes it. False where the device has no room: it then serves this visit only. */
export function keepLogo(logo: Logo | null): boolean {
  try {
    useKeptLogo.setState({ logo });
    return true;
  } catch {
    return false;
  }
}
