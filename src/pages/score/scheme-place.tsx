import { Suspense, useState } from 'react';
import { useIsPhone } from '../../panels/use-phone.ts';
import { useMessages } from '../../state/messages.ts';
import { Button } from '../../ui/button.tsx';
import { onDemand } from '../../ui/on-demand.tsx';
import { Skeleton } from '../../ui/states.tsx';
import type { SchemeEditorProps } from './scheme-editor.tsx';

const { Component: SchemeEditor, preload } = onDemand(() =>
  import('./scheme-editor.tsx').then((room) => room.SchemeEditor),
);

const { Component: SchemeSheet } = onDemand(() => import('./scheme-sheet.tsx').then((room) => room.SchemeSheet));

void preload();

/** The editor of the scheme: beside the figure, or on a phone in a sheet raised by a button under it. */
export function SchemePlace(props: SchemeEditorProps) {
  const { score: words, states } = useMessages();
  const isPhone = useIsPhone();
  const [isOpen, setOpen] = useState(false);
  const editor = (
    <Suspense
      fallback={
        <div className="scheme-editor">
          <Skeleton label={states.loading} heightPx={480} />
        </div>
      }
    >
      <SchemeEditor {...props} />
    </Suspense>
  );
  if (!isPhone) return editor;
  return (
    <div className="scheme-dock">
      <Button
        look="primary"
        icon="settings"
        aria-haspopup="dialog"
        onClick={() => {
          setOpen(true);
        }}
      >
        {words.editScheme}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <SchemeSheet
            onClose={() => {
              setOpen(false);
            }}
          >
            {editor}
          </SchemeSheet>
        </Suspense>
      )}
    </div>
  );
}
