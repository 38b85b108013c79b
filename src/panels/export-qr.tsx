import { qrSvg } from '../exports/qr-code.ts';
import { safeStem } from '../exports/file-name.ts';
import { saveText } from '../exports/save.ts';
import type { ExportWords } from '../i18n/export-words.ts';
import { Button } from '../ui/button.tsx';

interface ExportQrProps {
  readonly link: string;
  readonly name: string;
  readonly words: ExportWords;
}

/** The link as a QR code, large enough for a phone, and as a file. */
export function ExportQr({ link, name, words }: ExportQrProps) {
  const svg = qrSvg(link);
  if (svg === null) return <p className="export-problem">{words.qrTooLong}</p>;
  return (
    <div className="export-qr">
      <img src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={words.qrAbout} width={168} height={168} />
      <div>
        <p>{words.qrAbout}</p>
        <p className="export-link">{link}</p>
        <Button
          icon="download"
          onClick={() => {
            saveText(svg, `${safeStem(name)}_QR.svg`, 'image/svg+xml');
          }}
        >
          {words.saveQr}
        </Button>
      </div>
    </div>
  );
}
