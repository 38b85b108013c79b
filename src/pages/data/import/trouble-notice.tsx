import type { ReactNode } from 'react';
import { ApiError } from '../../../api/client.ts';
import { useMessages } from '../../../state/messages.ts';
import { Notice } from '../../../ui/states.tsx';
import { troubleOf } from './import-trouble.ts';
import { useImportWords } from './use-import-words.ts';

interface TroubleNoticeProps {
  readonly error: unknown;
  /** The way on. */
  readonly children?: ReactNode;
}

/** What failed, in the reader's language, and the way on. */
export function TroubleNotice({ error, children }: TroubleNoticeProps) {
  const { trouble: words } = useImportWords();
  const { states } = useMessages();
  const trouble = troubleOf(error);
  const titles = { readOnly: words.readOnly, expired: words.expired, stale: words.stale } as const;
  const advice = {
    ...{ token: words.token, role: words.role, busy: words.busy, tooLarge: words.tooLarge },
    ...{ readOnly: words.readOnlyAdvice, expired: words.expiredAdvice, stale: words.staleAdvice },
    unreachable: states.unreachable,
    other: error instanceof ApiError ? error.message : states.broken,
  };
  const title = trouble === 'readOnly' || trouble === 'expired' || trouble === 'stale' ? titles[trouble] : words.failed;
  return (
    <Notice title={title} isAlert>
      <p>{advice[trouble]}</p>
      {children}
    </Notice>
  );
}
