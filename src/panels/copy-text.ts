import { copyText as copy } from '../exports/clipboard.ts';
import { toast } from '../ui/toast.tsx';

/** Copies a text and says how it went. */
export async function copyText(text: string, done: string, failed: string): Promise<void> {
  const { copied } = await copy(text);
  toast(copied ? done : failed);
}
