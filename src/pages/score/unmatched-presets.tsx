import type { Scheme } from '../../contract/scheme.ts';
import { weightPresets } from '../../domain/composite/weight-presets.ts';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';

/** Official schemes that this dataset's dimensions do not allow: their weights, their source, and why they are not offered. */
export function UnmatchedPresets({ presets }: { readonly presets: readonly Scheme[] }) {
  const words = useMessages().score;
  const language = useLanguage();
  const unmatched = weightPresets.filter(({ id }) => presets.every((each) => each.id !== id));
  if (presets.length === 0 || unmatched.length === 0) return null;
  return (
    <details className="unmatched-presets">
      <summary>{words.unmatched(unmatched.length)}</summary>
      {unmatched.map(({ id, label, dimensions, source }) => (
        <p key={id} className="small">
          <b>{label[language]}</b>
          <span>{words.presetWeights(dimensions.map((each) => `${each.label[language]} ${String(each.weight)}`))}</span>
          <span className="muted">{words.whyUnmatched}</span>
          <a href={source.address} target="_blank" rel="noreferrer">
            {words.presetSource(source.quality[language])}
          </a>
        </p>
      ))}
    </details>
  );
}
