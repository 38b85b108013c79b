import type { ReactNode } from 'react';

/** A resting shape of what is coming: title, subtitle, plot. */
export function Skeleton({ label, heightPx }: { readonly label: string; readonly heightPx: number }) {
  return (
    <div className="skeleton" role="status" aria-label={label}>
      <i style={{ width: '44%', height: 24 }} />
      <i style={{ width: '30%', height: 14 }} />
      <i style={{ width: '100%', height: heightPx }} />
    </div>
  );
}

interface NoticeProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly isAlert?: boolean;
}

/** What a card says when it has nothing to draw: what is missing or what failed, and the way on. */
export function Notice({ title, children, isAlert = false }: NoticeProps) {
  return (
    <div className="notice" role={isAlert ? 'alert' : 'status'}>
      <h3>{title}</h3>
      <div>{children}</div>
    </div>
  );
}
