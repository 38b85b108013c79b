import { type View } from '../figures/view.ts';
import { writeView } from '../figures/view-query.ts';

/** An address that shows the View in the dataset's current release, wherever the reader is now. */
export function currentAddressOf(path: string, view: View): string {
  return `${path}?${writeView({ ...view, release: null })}`;
}
