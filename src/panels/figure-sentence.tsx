import { useMessages } from '../state/messages.ts';
import { Button } from '../ui/button.tsx';
import { copyText } from './copy-text.ts';

/** The official sentence of a figure, which also describes it to those who do not see it, and how to copy it. */
export function FigureSentence({ id, sentence }: { readonly id: string; readonly sentence: string }) {
  const { figure: words } = useMessages();
  return (
    <div className="sentence">
      <p id={id}>{sentence}</p>
      <Button
        look="link"
        icon="copy"
        className="small"
        onClick={() => void copyText(sentence, words.copied.sentence, words.copyFailed)}
      >
        {words.copySentence}
      </Button>
    </div>
  );
}
