import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { datasetsQuery } from '../../api/queries.ts';
import { longestSchemeName, schemeName } from '../../figures/scheme-codec.ts';
import { mostSchemes, type KeptScheme } from '../../state/kept-scheme.ts';
import type { KeepResult } from '../../state/my-views.ts';
import { deleteScheme, keepScheme, putScheme, useMySchemes } from '../../state/my-schemes.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { RenameField } from '../../ui/rename-field.tsx';
import { toast } from '../../ui/toast.tsx';
import { useSchemeWords, type SchemeWords } from './scheme-words.ts';

interface MySchemesProps {
  readonly dataset: string;
  /** The scheme on screen as a link says it, without its name. */
  readonly text: string;
  readonly name: string | null;
  /** Puts a scheme into the link under its name. */
  readonly onOpen: (text: string, name: string) => void;
  readonly children: ReactNode;
}

/** Says why nothing was kept; true where it was. */
function hasKept(result: KeepResult, words: SchemeWords['mine']): boolean {
  if (result === 'limit') toast(words.limit(mostSchemes));
  if (result === 'refused') toast(words.refused);
  return result === 'kept';
}

/** The schemes kept on this device: keep the one on screen under a name, use, rename, update or delete the others. */
export function MySchemes({ dataset, text, name, onOpen, children }: MySchemesProps) {
  const all = useSchemeWords();
  const words = all.mine;
  const language = useLanguage();
  const datasets = useQuery(datasetsQuery());
  const { schemes } = useMySchemes();
  const [typed, setTyped] = useState('');
  const [renamed, setRenamed] = useState<number | null>(null);
  const given = schemeName(typed);
  const undo = (scheme: KeptScheme) => ({
    label: all.undo,
    run: () => {
      hasKept(putScheme(scheme), words);
    },
  });
  const isShown = (scheme: KeptScheme) => scheme.scheme === text && scheme.name === name;
  function rename(scheme: KeptScheme, to: string | null) {
    setRenamed(null);
    const next = to === null ? null : schemeName(to);
    if (next === null || next === scheme.name || !hasKept(putScheme({ ...scheme, name: next }), words)) return;
    if (isShown(scheme)) onOpen(text, next);
  }
  return (
    <fieldset className="my-schemes" tabIndex={-1}>
      <legend>{words.title}</legend>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (given === null || !hasKept(keepScheme({ name: given, dataset, scheme: text }), words)) return;
          setTyped('');
          toast(words.kept(given));
          onOpen(text, given);
        }}
      >
        <label className="field">
          <span className="visually-hidden">{words.name}</span>
          <input
            value={typed}
            maxLength={longestSchemeName}
            placeholder={words.name}
            onChange={(event) => {
              setTyped(event.target.value);
            }}
          />
        </label>
        <Button type="submit" disabled={given === null}>
          {words.keep}
        </Button>
      </form>
      {schemes.length > 0 && (
        <ul aria-label={words.title}>
          {schemes.map((scheme) => (
            <li key={scheme.id} className={isShown(scheme) ? 'is-shown' : ''}>
              {renamed === scheme.id ? (
                <RenameField
                  name={scheme.name}
                  label={words.newName}
                  maxLength={longestSchemeName}
                  onDone={(to) => {
                    rename(scheme, to);
                  }}
                />
              ) : (
                <button
                  type="button"
                  className="kept-scheme"
                  title={words.open(scheme.name)}
                  aria-pressed={isShown(scheme)}
                  onClick={() => {
                    onOpen(scheme.scheme, scheme.name);
                  }}
                >
                  <span>{scheme.name}</span>
                  {scheme.dataset !== dataset && (
                    <small>
                      {words.of(
                        datasets.data?.datasets.find(({ id }) => id === scheme.dataset)?.label[language] ??
                          scheme.dataset,
                      )}
                    </small>
                  )}
                </button>
              )}
              <IconButton
                icon="edit"
                label={words.rename(scheme.name)}
                onClick={() => {
                  setRenamed(scheme.id);
                }}
              />
              <IconButton
                icon="replace"
                label={words.update(scheme.name)}
                disabled={scheme.scheme === text}
                onClick={() => {
                  const next = { ...scheme, dataset, scheme: text, savedAt: new Date().toISOString() };
                  if (!hasKept(putScheme(next), words)) return;
                  toast(words.updated(scheme.name), undo(scheme));
                  onOpen(text, scheme.name);
                }}
              />
              <IconButton
                icon="remove"
                label={words.remove(scheme.name)}
                onClick={(event) => {
                  // The row goes: the focus stays with the schemes.
                  event.currentTarget.closest<HTMLElement>('.my-schemes')?.focus();
                  if (hasKept(deleteScheme(scheme.id), words)) toast(words.removed(scheme.name), undo(scheme));
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <p className="muted small">{words.about}</p>
      {children}
    </fieldset>
  );
}
