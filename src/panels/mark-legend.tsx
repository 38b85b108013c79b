import type { FigureMark } from '../figures/figure.ts';
import { markWords } from '../i18n/mark-words.ts';
import { useLanguage } from '../state/preferences.ts';

/** The marks a figure uses, and only those. */
export function MarkLegend({ marks }: { readonly marks: readonly FigureMark[] }) {
  const language = useLanguage();
  return (
    <ul className="mark-legend">
      {marks.map((mark) => (
        <li key={mark}>
          <span aria-hidden="true">{markWords[mark].sign}</span>
          {markWords[mark][language]}
        </li>
      ))}
    </ul>
  );
}
