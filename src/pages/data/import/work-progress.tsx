import type { ImportProgress } from '../../../api/send-for-state.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { Button } from '../../../ui/button.tsx';
import { useImportWords } from './use-import-words.ts';

interface WorkProgressProps {
  readonly progress: ImportProgress;
  readonly onCancel: () => void;
}

/** How far the files are sent and read, and the way out. */
export function WorkProgress({ progress, onCancel }: WorkProgressProps) {
  const words = useImportWords();
  const share = progress.step === 'sending' && progress.of > 0 ? progress.sent / progress.of : null;
  const text =
    progress.step === 'sending'
      ? words.sending(`${formatNumber((share ?? 0) * 100, 0)}%`)
      : progress.step === 'rows'
        ? words.reading(formatNumber(progress.rows, 0))
        : words.checking;
  return (
    <div className="import-progress">
      <span role="status">{text}</span>
      <progress aria-label={text} {...(share === null ? {} : { value: share })} />
      <Button look="link" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  );
}
