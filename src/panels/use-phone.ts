import { useSyncExternalStore } from 'react';

const phoneQuery = '(max-width: 900px)';

function subscribe(listener: () => void): () => void {
  const query = matchMedia(phoneQuery);
  query.addEventListener('change', listener);
  return () => {
    query.removeEventListener('change', listener);
  };
}

let isPhone = false;

/** Paper is as narrow as a phone, and a page rebuilt for it while it is being printed leaves pages empty: on paper it stays what it was. */
function isPhoneNow(): boolean {
  if (!matchMedia('print').matches) isPhone = matchMedia(phoneQuery).matches;
  return isPhone;
}

/** True where pickers belong in a sheet, not in a rail. */
export function useIsPhone(): boolean {
  return useSyncExternalStore(subscribe, isPhoneNow);
}
