import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { IconButton } from './button.tsx';
import { Toaster } from './toast.tsx';

interface DialogProps {
  readonly title: string;
  /** A word beside the title. */
  readonly note?: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** On a phone a sheet rises from the bottom edge; a wide one fills it. */
  readonly look?: 'dialog' | 'sheet' | 'wide';
  readonly children: ReactNode;
}

/** A modal dialog on the native element: focus is trapped, Esc closes, and focus returns to the opener. */
export function Dialog({ title, note, closeLabel, onClose, look = 'dialog', children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  // Before the element leaves the page: only a dialog that is still there gives the focus back when it closes.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => {
      dialog?.close();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={`dialog dialog-${look}`}
      aria-label={title}
      onCancel={(event) => {
        // React lets these events rise from a dialog opened within this one.
        if (event.target === element.current) onClose();
      }}
      onClose={(event) => {
        if (event.target === element.current) onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
    >
      <div className="dialog-box">
        <div className="dialog-head">
          <h2>{title}</h2>
          {note !== undefined && <p className="dialog-note muted small">{note}</p>}
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
        <div className="dialog-body">{children}</div>
      </div>
      <Toaster />
    </dialog>
  );
}
