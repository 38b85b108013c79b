import { useEffect, useRef } from 'react';
import { useMessages } from '../state/messages.ts';
import { Dialog } from '../ui/dialog.tsx';

interface HandCopyProps {
  readonly picture: Blob;
  readonly name: string;
  readonly onClose: () => void;
}

/** The picture itself, to be copied by the browser's own menu where pages may not reach the clipboard. */
export function HandCopy({ picture, name, onClose }: HandCopyProps) {
  const words = useMessages().figure;
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const url = URL.createObjectURL(picture);
    if (image.current) image.current.src = url;
    return () => {
      URL.revokeObjectURL(url);
    };
  }, [picture]);
  return (
    <Dialog title={words.copyImage} closeLabel={words.close} onClose={onClose}>
      <p>{words.copyByHand}</p>
      <img ref={image} alt={name} className="hand-copy" />
    </Dialog>
  );
}
