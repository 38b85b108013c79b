/** How a copy ended. Where the clipboard cannot be reached (plain HTTP, a refusal) the page shows the thing to copy by hand. */
export type CopyResult =
  { readonly copied: true } | { readonly copied: false; readonly reason: 'unavailable' | 'refused' };

/**
 * Puts a PNG on the clipboard. The picture is passed while still being made: Safari accepts only what starts within the click.
 * Rejects only when the picture itself cannot be made.
 */
export async function copyImage(picture: Promise<Blob>): Promise<CopyResult> {
  const canWrite = typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function';
  if (!canWrite) {
    await picture;
    return { copied: false, reason: 'unavailable' };
  }
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return { copied: true };
  } catch {
    await picture;
    return { copied: false, reason: 'refused' };
  }
}

/** The old way, which also works without a secure context. */
function copyThroughField(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('readonly', '');
  field.style.position = 'fixed';
  field.style.opacity = '0';
  const before = document.activeElement;
  // Within a modal dialog only what stands in it can be selected.
  (before?.closest('dialog') ?? document.body).append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}

/** Puts text on the clipboard, by the modern way or the old one. */
export async function copyText(text: string): Promise<CopyResult> {
  if (typeof navigator.clipboard?.writeText === 'function') {
    try {
      await navigator.clipboard.writeText(text);
      return { copied: true };
    } catch {
      // A refusal of the modern way is often only a lost focus; the old way may still do.
    }
  }
  return copyThroughField(text) ? { copied: true } : { copied: false, reason: 'unavailable' };
}

/** Puts a table on the clipboard as HTML, which office programs paste as cells, and as text parted by tabs for all else. */
export async function copyTable(html: string, text: string): Promise<CopyResult> {
  if (typeof ClipboardItem !== 'undefined' && typeof navigator.clipboard?.write === 'function') {
    try {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
      return { copied: true };
    } catch {
      // Tabs alone paste as cells too.
    }
  }
  return copyText(text);
}
