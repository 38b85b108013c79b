import type { FigureSource, FigureValue } from '../figures/figure.ts';
import { figureWords } from '../i18n/figure-wording.ts';
import { formatPeriod } from '../i18n/format.ts';
import { useMessages } from '../state/messages.ts';
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

/** 80.47 and 8.047 billion have the same digits: the quote may count by another unit than the figure. */
function digitsOf(text: string): string {
  return text.replace(/[^\d]/g, '').replace(/^0+|0+$/g, '');
}

/** The quote with its number marked, as it stands in the sentence. */
function MarkedQuote({ quote, text }: { readonly quote: string; readonly text: string }) {
  const number = [...quote.matchAll(/\d(?:[\d.,]*\d)?/g)].find(([found]) => digitsOf(found) === digitsOf(text));
  if (!number) return <>{quote}</>;
  const after = quote.slice(number.index + number[0].length);
  const unit = /^[\p{Script=Han}%]{0,3}/u.exec(after)?.[0] ?? '';
  const end = number.index + number[0].length + unit.length;
  return (
    <>
      {quote.slice(0, number.index)}
      <mark>{quote.slice(number.index, end)}</mark>
      {quote.slice(end)}
    </>
  );
}

export function FactCard({ anchor, fact, label, unit, sources, onClose }: FactCardProps) {
  const { fact: words, figure } = useMessages();
  const language = useLanguage();
  const { paren } = figureWords(language);
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
        <div className="fact-head">
          <span className="small muted">
            {label}　{fact.text} {unit}
          </span>
          <IconButton icon="close" label={figure.close} onClick={onClose} />
        </div>
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
        <div className="fact-foot">
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
        </div>
      </div>
    </Popover>
  );
}
