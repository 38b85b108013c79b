/**
 * What begins something as soon as its code is there, unless it is no longer wanted by then, and gives the way to end it. At once where
 * the code came before: what waits for a promise waits for a whole repaint with it.
 */
export function whenLoaded<Room>(load: () => Promise<Room>) {
  let loaded: Room | null = null;
  return (begin: (room: Room) => () => void, fail: () => void): (() => void) => {
    if (loaded !== null) return begin(loaded);
    let end: (() => void) | null = null;
    let isWanted = true;
    load().then(
      (room) => {
        loaded = room;
        if (isWanted) end = begin(room);
      },
      () => {
        if (isWanted) fail();
      },
    );
    return () => {
      isWanted = false;
      end?.();
    };
  };
}
