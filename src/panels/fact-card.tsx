import type { FigureSource, FigureValue } from '../figures/figure.ts';
import { figureWords } from '../i18n/figure-wording.ts';
import { formatPeriod } from '../i18n/format.ts';
import { useMessages } from '../state/messages.ts';
import { useLanguage } from '../state/preferences.ts';
import { useLanguage } from '../state/preferences.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { Popover } from '../ui/popover.tsx';
import { copyText } from './copy-text.ts';

interface FactCardProps {
  readonly anchor: HTMLElement;
  readonly fact: FigureValue;
  readonly label: string;
  readonly unit: string;
  readonly sources: readonly FigureSource[];
  readonly onClose: () => void;
}

/** The quote with its number marked: the digits as they stand in the sentence, not as we format them. */
function MarkedQuote({ quote, text }: { readonly quote: string; readonly text: string }) {
  const digits = /\d[\d.,]*/.exec(text.replaceAll(',', ''))?.[0] ?? text;
  const at = quote.indexOf(digits);
  if (at < 0) return <>{quote}</>;
  const unit = /^[\p{Script=Han}%余多]{0,3}/u.exec(quote.slice(at + digits.length))?.[0] ?? '';
  const end = at + digits.length + unit.length;
  return (
    <>
      {quote.slice(0, at)}
      <mark>{quote.slice(at, end)}</mark>
      {quote.slice(end)}
    </>
  );
}

export function FactCard({ anchor, fact, label, unit, sources, onClose }: FactCardProps) {
  const { fact: words, figure } = useMessages();
  const language = useLanguage();
  const { paren } = figureWords(useLanguage());
  const source = sources.find((each) => each.id === fact.source);
  const citation = [`${label} ${fact.text} ${unit}`, fact.quote, source?.title, source?.address]
    .filter(Boolean)
    .join('\n');
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [words.source, source?.title ?? words.noSource],
    [words.address, source?.address],
    [words.asOf, fact.asOf === null ? null : formatPeriod(fact.asOf, language)],
    [words.confidence, fact.confidence && words.confidences[fact.confidence]],
    [words.note, fact.note],
  ];
  return (
    <Popover anchor={anchor} label={label} onClose={onClose} place="beside">
      <div className="fact-card">
        <header>
          <span className="small muted">
            {label}　{fact.text} {unit}
          </span>
          <IconButton icon="close" label={figure.close} onClick={onClose} />
        </header>
        {fact.quote === null ? (
          <p className="small muted">{words.noQuote}</p>
        ) : (
          <blockquote>
            <MarkedQuote quote={fact.quote} text={fact.text} />
          </blockquote>
        )}
        <dl>
          {rows.map(
            ([term, text]) =>
              text !== null &&
              text !== undefined &&
              text !== '' && (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ),
          )}
          {fact.others.map((other) => (
            <div key={other.text}>
              <dt>{words.others}</dt>
              <dd>
                {other.text}
                {other.note !== null && paren(other.note)}
              </dd>
            </div>
          ))}
        </dl>
        <footer>
          <Button
            look="link"
            icon="copy"
            onClick={() => void copyText(citation, figure.copied.citation, figure.copyFailed)}
          >
            {words.copy}
          </Button>
          {source !== undefined && /^https?:/.test(source.address) && (
            <a href={source.address} target="_blank" rel="noreferrer">
              {words.visit}
            </a>
          )}
        </footer>
      </div>
    </Popover>
  );
}
