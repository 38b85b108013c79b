/** Opens the presenter's window, which follows the show in this one; null where the browser refuses. */
export function openSpeaker(): Window | null {
  return window.open('/present/speaker', 'parkscope-speaker', 'popup,width=1100,height=720');
}
