import { useState } from 'react';
import { readLogo, type LogoRefusal } from '../exports/read-logo.ts';
import { logoChinese } from '../i18n/logo-messages.zh.ts';
import { logoEnglish } from '../i18n/logo-messages.en.ts';
import { keepLogo, useLogo } from './kept-logo.ts';
import { useLanguage } from '../state/preferences.ts';
import { Button } from '../ui/button.tsx';
import { FileButton } from '../ui/file-button.tsx';

/** The reader's own mark beside the sources of pictures and slides. */
export function ExportLogo() {
  const words = useLanguage() === 'zh' ? logoChinese : logoEnglish;
  const logo = useLogo();
  const [problem, setProblem] = useState<LogoRefusal | 'notKept' | null>(null);

  async function choose(file: File) {
    const read = await readLogo(file);
    if (read.kind === 'logo') setProblem(keepLogo(read.logo) ? null : 'notKept');
    else setProblem(read.kind);
  }

  return (
    <div role="group" aria-label={words.logo} className="export-logo">
      <div className="export-line">
        <span className="export-line-label">{words.logo}</span>
        {logo !== null && <img src={`data:image/png;base64,${logo.png}`} alt={words.logo} />}
        <FileButton
          label={logo === null ? words.choose : words.replace}
          accept=".png,.svg,image/png,image/svg+xml"
          onFile={(file) => void choose(file)}
        />
        {logo !== null && (
          <Button
            look="link"
            onClick={() => {
              keepLogo(null);
              setProblem(null);
            }}
          >
            {words.remove}
          </Button>
        )}
      </div>
      {problem === null ? (
        <p className="export-note">{words.hint}</p>
      ) : (
        <p className="export-problem" role="alert">
          {problem === 'notKept' ? words.notKept : words.refusals[problem]}
        </p>
      )}
    </div>
  );
}
