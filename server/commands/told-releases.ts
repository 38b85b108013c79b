import type { Receiving } from '../stores/receive.ts';
import { rowProgress, type Terminal } from './terminal.ts';

const number = new Intl.NumberFormat('en');

/** Tells of releases as they are taken over and verified, and counts them. */
export function toldReleases(terminal: Terminal): { readonly told: Receiving; readonly count: () => string } {
  const onRows = rowProgress(terminal);
  let releases = 0;
  return {
    told: {
      onRows: ({ id, observations }, copied) => onRows(id, copied, observations),
      onRelease: ({ id, observations, texts, hash }) => {
        releases += 1;
        const counts = `${number.format(observations)} observations, ${number.format(texts)} texts`;
        terminal.say(`${id}: ${counts}, verified (sha256 ${hash.slice(0, 16)})\n`);
      },
    },
    count: () => `${number.format(releases)} releases`,
  };
}
