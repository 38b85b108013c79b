/**
 * Begins something as soon as its code is there, unless it is no longer wanted by then; gives the way to end it.
 * @param begin gives the way to end what it began
 */
export function whileLoaded<Room>(load: () => Promise<Room>, begin: (room: Room) => () => void, fail: () => void) {
  let end: (() => void) | null = null;
  let isWanted = true;
  load().then(
    (room) => {
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
}
