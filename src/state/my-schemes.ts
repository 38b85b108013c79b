import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import { keptStorage } from './kept-storage.ts';
import { mostSchemes, readStoredSchemes, schemesVersion, type KeptScheme } from './kept-scheme.ts';
import type { KeepResult } from './my-views.ts';

interface MySchemes {
  /** The newest first. */
  readonly schemes: readonly KeptScheme[];
}

const storageName = 'parkscope.my-schemes';

export const useMySchemes = create<MySchemes>()(
  persist((): MySchemes => ({ schemes: [] }), {
    name: storageName,
    version: schemesVersion,
    partialize: ({ schemes }) => ({ schemes }),
    storage: keptStorage(schemesVersion, readStoredSchemes),
  }),
);

// Another tab's change is this tab's too: without it the later writer would drop what the other kept.
window.addEventListener('storage', (event) => {
  if (event.key === storageName) void useMySchemes.persist.rehydrate();
});

function write(schemes: readonly KeptScheme[]): KeepResult {
  const before = useMySchemes.getState();
  if (schemes.length > mostSchemes) return 'limit';
  try {
    const newest = schemes.toSorted((a, b) => b.savedAt.localeCompare(a.savedAt) || b.id - a.id);
    useMySchemes.setState({ schemes: newest });
    return 'kept';
  } catch {
    // The state is set before it is stored: what is not stored must not look kept.
    try {
      useMySchemes.setState(before);
    } catch {
      // The storage refuses altogether; what it held is still there.
    }
    return 'refused';
  }
}

/** Keeps a scheme under a new id, as of now. */
export function keepScheme(added: Pick<KeptScheme, 'name' | 'dataset' | 'scheme'>): KeepResult {
  const { schemes } = useMySchemes.getState();
  // By the clock, so that an id is not given again while a deletion can still be undone.
  const id = Math.max(Date.now(), ...schemes.map((each) => each.id + 1));
  return write([...schemes, { ...added, id, savedAt: new Date().toISOString() }]);
}

export function deleteScheme(id: number): KeepResult {
  return write(useMySchemes.getState().schemes.filter((each) => each.id !== id));
}

/** Puts a scheme as it was, or as it is now, in the place of what has its id, if anything has. */
export function putScheme(scheme: KeptScheme): KeepResult {
  return write([...useMySchemes.getState().schemes.filter(({ id }) => id !== scheme.id), scheme]);
}
