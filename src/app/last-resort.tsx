import { useMessages } from '../state/messages.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/states.tsx';

/** When everything else failed: what is kept, and one button. */
export function LastResort() {
  const { states } = useMessages();
  return (
    <main className="page">
      <Notice title={states.lastResort} isAlert>
        <p>{states.lastResortAdvice}</p>
        <Button
          look="primary"
          onClick={() => {
            location.reload();
          }}
        >
          {states.reload}
        </Button>
      </Notice>
    </main>
  );
}
