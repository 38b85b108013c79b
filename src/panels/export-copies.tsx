import { Suspense, useState } from 'react';
import { copyTable, copyText, type CopyResult } from '../exports/clipboard.ts';
import type { Theme } from '../charts/palette.ts';
import type { Figure } from '../figures/figure.ts';
import { titleText } from '../figures/title-text.ts';
import type { ExportWords } from '../i18n/export-words.ts';
import { told } from '../state/location.ts';
import { Button } from '../ui/button.tsx';
import { onDemand } from '../ui/on-demand.tsx';
import { toast } from '../ui/toast.tsx';

const { Component: ExportQr } = onDemand(() => import('./export-qr.tsx').then((room) => room.ExportQr));

interface ExportCopiesProps {
  readonly figure: Figure;
  /** The figure's own address; null where no link names it. */
  readonly address: string | null;
  readonly theme: Theme;
  readonly words: ExportWords;
}

/** The text itself, selected, where the page may not reach the clipboard. */
function ByHand({ text, words }: { readonly text: string; readonly words: ExportWords }) {
  return (
    <label className="export-by-hand">
      {words.byHand}
      <textarea
        readOnly
        rows={4}
        value={text}
        ref={(field) => {
          field?.select();
        }}
      />
    </label>
  );
}

/** What is copied as text: the table, the sentence, the link, the code that embeds it; and the link as a QR code. */
export function ExportCopies({ figure, address, theme, words }: ExportCopiesProps) {
  const [byHand, setByHand] = useState<string | null>(null);
  const [hasQr, setHasQr] = useState(false);
  const link = told().href;

  function said(result: CopyResult, text: string, done: string) {
    setByHand(result.copied ? null : text);
    if (result.copied) toast(done);
  }

  async function copyCells() {
    const { tableClip } = await import('../exports/table-clip.ts');
    const { html, text } = tableClip(figure);
    said(await copyTable(html, text), text, words.copied.table);
  }

  async function copyEmbed(named: string) {
    const { embedCode } = await import('../exports/embed-code.ts');
    const { language } = figure;
    const look = theme === 'dark' ? 'dark' : 'light';
    const code = embedCode({ link: named, origin: location.origin, language, theme: look, title: titleText(figure) });
    said(await copyText(code), code, words.copied.embed);
  }

  async function copyWords(text: string, done: string) {
    said(await copyText(text), text, done);
  }

  return (
    <div className="export-copies">
      <div className="export-line" role="group" aria-label={words.copy}>
        <span className="export-line-label">{words.copy}</span>
        <Button icon="table" onClick={() => void copyCells()}>
          {words.copyTable}
        </Button>
        {figure.sentence !== '' && (
          <Button icon="copy" onClick={() => void copyWords(figure.sentence, words.copied.sentence)}>
            {words.copySentence}
          </Button>
        )}
        <Button icon="link" onClick={() => void copyWords(link, words.copied.link)}>
          {words.copyLink}
        </Button>
        <Button
          icon="chart"
          disabled={address === null}
          title={address === null ? words.noEmbed : undefined}
          onClick={() => {
            if (address !== null) void copyEmbed(address);
          }}
        >
          {words.copyEmbed}
        </Button>
        <Button
          icon="qr"
          aria-expanded={hasQr}
          onClick={() => {
            setHasQr(!hasQr);
          }}
        >
          {hasQr ? words.hideQr : words.qr}
        </Button>
      </div>
      {address === null && <p className="export-note">{words.noEmbed}</p>}
      {byHand !== null && <ByHand text={byHand} words={words} />}
      {hasQr && (
        <Suspense fallback={<p className="muted">{words.making}</p>}>
          <ExportQr link={link} name={figure.fileName} words={words} />
        </Suspense>
      )}
    </div>
  );
}
