/** What a key or a button of a clicker does in a show. */
export type ShowDeed =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blank'
  | 'pointer'
  | 'rotate'
  | 'speaker'
  | 'full'
  | 'keys'
  | 'leave'
  | 'nothing';

/** Clickers send PageDown and PageUp, `b` or `.` for black, F5 to start and Esc to end; keyboards have more ways. */
const deeds: Readonly<Record<string, ShowDeed>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  b: 'blank',
  '.': 'blank',
  l: 'pointer',
  r: 'rotate',
  s: 'speaker',
  f: 'full',
  '?': 'keys',
  h: 'keys',
  Escape: 'leave',
  // Pressed again in a show that runs it must not load the page anew.
  F5: 'nothing',
};

/** The deed of a key press; null where it has none, or belongs to the control in focus. */
export function showDeed(event: KeyboardEvent): ShowDeed | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const { target, key } = event;
  const deed = deeds[key.length === 1 ? key.toLowerCase() : key] ?? null;
  if (!(target instanceof Element) || deed === 'leave') return deed;
  if (target.closest('select, input, textarea') !== null) return null;
  const presses = key === ' ' || key === 'Enter';
  return presses && target.closest('button, a') !== null ? null : deed;
}
