import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { datasetsQuery } from '../api/queries.ts';
import type { Messages } from '../i18n/words.ts';
import type { KeptView } from '../state/kept-view.ts';
import { useMessages } from '../state/messages.ts';
import { deleteView, restoreView, updateView, type NewView } from '../state/my-views.ts';
import { useLanguage } from '../state/preferences.ts';
import { IconButton } from '../ui/button.tsx';
import { toast } from '../ui/toast.tsx';
import { KeptViewName } from './kept-view-name.tsx';
import { Link } from './link.tsx';
import { hasKept } from './present-view.ts';

interface KeptViewRowProps {
  readonly view: KeptView;
  /** What is on screen: what an update takes over. */
  readonly present: NewView;
  readonly onOpen: () => void;
}

/** The day, on this device's clock, of a moment. */
function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function pageOf(address: string, { compare, rankings, score, park }: Messages['nav']): string {
  if (address.startsWith('/compare')) return compare;
  if (address.startsWith('/rankings')) return rankings;
  return address.startsWith('/score') ? score : park;
}

/** A kept view: a link to it, and what can be done with it. Changing and deleting can both be undone. */
export function KeptViewRow({ view, present, onOpen }: KeptViewRowProps) {
  const { myViews: words, nav } = useMessages();
  const language = useLanguage();
  const { data } = useQuery(datasetsQuery());
  const [isRenaming, setRenaming] = useState(false);
  const dataset = data?.datasets.find(({ id }) => id === view.dataset)?.label[language] ?? view.dataset;
  const page = pageOf(view.address, nav);
  const isShown = view.address === present.address;
  const undo = {
    label: words.undo,
    run: () => {
      hasKept(restoreView(view), words);
    },
  };
  return (
    <li className={isShown ? 'is-shown' : ''}>
      <div className="kept-view">
        {isRenaming ? (
          <KeptViewName
            view={view}
            onDone={() => {
              setRenaming(false);
            }}
          />
        ) : (
          <Link href={view.address} onClick={onOpen} title={view.name}>
            {view.name}
          </Link>
        )}
        <span className="small muted">
          {[page, dataset, words.savedOn(dayOf(view.savedAt))].filter((part) => part !== null).join(' · ')}
          {isShown && <span className="tag">{words.isKept}</span>}
        </span>
      </div>
      <IconButton
        icon="edit"
        label={words.rename(view.name)}
        onClick={() => {
          setRenaming(true);
        }}
      />
      <IconButton
        icon="replace"
        label={words.update(view.name)}
        disabled={isShown}
        onClick={() => {
          if (hasKept(updateView(view, present), words)) toast(words.updated(view.name), undo);
        }}
      />
      <IconButton
        icon="remove"
        label={words.remove(view.name)}
        onClick={(event) => {
          // The row goes: the focus stays in the panel.
          event.currentTarget.closest<HTMLElement>('[role=dialog]')?.focus();
          if (hasKept(deleteView(view.id), words)) toast(words.removed(view.name), undo);
        }}
      />
    </li>
  );
}
