import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { newQueryClient } from '../start.ts';
import { PictureCheck } from './picture-check.tsx';

/** Takes the check that is open out of the page. */
let close = (): void => undefined;

/** Opens the check, of a file or to choose one. Beside the page and with facts of its own: what is compared is asked anew. */
export function openPictureCheck(file: File | null): void {
  close();
  const host = document.body.appendChild(document.createElement('div'));
  const root = createRoot(host);
  close = () => {
    root.unmount();
    host.remove();
    close = () => undefined;
  };
  root.render(
    <QueryClientProvider client={newQueryClient()}>
      <PictureCheck
        given={file}
        onClose={() => {
          close();
        }}
      />
    </QueryClientProvider>,
  );
}

const checkedTypes: ReadonlySet<string> = new Set([
  'image/png',
  'image/svg+xml',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
]);

/** Where no office program is installed a presentation has no type. */
function isChecked({ type, name }: File): boolean {
  return checkedTypes.has(type) || (type === '' && /\.pptx$/i.test(name));
}

/** Takes pictures, papers and presentations that are dropped anywhere on a page; all else is left to whoever wants it. */
export function watchDrops(): void {
  window.addEventListener('dragover', (event) => {
    const items = [...(event.dataTransfer?.items ?? [])];
    if (items.some(({ kind, type }) => kind === 'file' && (type === '' || checkedTypes.has(type))))
      event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    const file = [...(event.dataTransfer?.files ?? [])].find(isChecked);
    if (file === undefined || event.defaultPrevented) return;
    event.preventDefault();
    openPictureCheck(file);
  });
}
