import type { ReactNode } from 'react';
import { useMessages } from '../../state/messages.ts';
import { Dialog } from '../../ui/dialog.tsx';

interface SchemeSheetProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The sheet that holds the editor on a phone. */
export function SchemeSheet({ onClose, children }: SchemeSheetProps) {
  const { score: words, figure } = useMessages();
  return (
    <Dialog title={words.editScheme} closeLabel={figure.close} look="sheet" onClose={onClose}>
      {children}
    </Dialog>
  );
}
