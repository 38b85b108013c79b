import { saveText } from '../exports/save.ts';
import { readFile, writeFile, type KeptView } from '../state/kept-view.ts';
import { useMessages } from '../state/messages.ts';
import { keepViews } from '../state/my-views.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { toast } from '../ui/toast.tsx';
import { hasKept } from './present-view.ts';

/** Takes the kept views to another device and back, as a file. */
export function MyViewsFile({ views }: { readonly views: readonly KeptView[] }) {
  const { myViews: words } = useMessages();

  async function take(file: File) {
    const read = readFile(await file.text());
    if (read === null) {
      toast(words.notOurs);
      return;
    }
    const isThere = (view: KeptView) =>
      views.some(({ name, address }) => name === view.name && address === view.address);
    const added = read.filter((view) => !isThere(view));
    if (hasKept(keepViews(added), words)) toast(words.imported(added.length));
  }

  return (
    <div className="my-views-file">
      <FileButton
        label={words.importFile}
        accept=".json,application/json"
        onFile={(file) => {
          void take(file);
        }}
      />
      {views.length > 0 && (
        <Button
          look="link"
          onClick={() => {
            saveText(writeFile(views), words.fileName, 'application/json');
          }}
        >
          {words.exportFile}
        </Button>
      )}
    </div>
  );
}
