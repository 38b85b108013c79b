import { toast } from '../ui/toast.tsx';

function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  area.style.position = 'fixed';
  area.style.opacity = '0';
  document.body.append(area);
  area.select();
  const isDone = document.execCommand('copy');
  area.remove();
  return isDone;
}

/** Copies a text and says so. On plain-HTTP intranets the clipboard API is missing, so an old way follows. */
export async function copyText(text: string, done: string, failed: string): Promise<void> {
  const hasApi = 'clipboard' in navigator && window.isSecureContext;
  const isDone = hasApi
    ? await navigator.clipboard.writeText(text).then(
        () => true,
        () => copyBySelection(text),
      )
    : copyBySelection(text);
  toast(isDone ? done : failed);
}
