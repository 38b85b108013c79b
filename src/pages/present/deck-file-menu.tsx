import { useRef } from 'react';
import { formatNumber } from '../../i18n/format.ts';
import { safeStem } from '../../exports/file-name.ts';
import { saveText } from '../../exports/save.ts';
import { copyText } from '../../panels/copy-text.ts';
import { tellChange } from '../../panels/deck-result.ts';
import { useDeckWords } from '../../panels/deck-words.ts';
import { replaceDeck } from '../../state/deck.ts';
import { readDeck, writeDeck } from '../../state/deck-file.ts';
import type { Deck } from '../../state/deck-slide.ts';
import { useLanguage } from '../../state/preferences.ts';
import { toast } from '../../ui/toast.tsx';
import { refusalText } from './read-deck-words.ts';

interface DeckFileMenuProps {
  readonly deck: Deck;
  readonly onDone: () => void;
}

/** Takes the deck to another device and back: as a file, or as a link that carries it. */
export function DeckFileMenu({ deck, onDone }: DeckFileMenuProps) {
  const words = useDeckWords();
  const list = useLanguage() === 'zh' ? '、' : '; ';
  const picker = useRef<HTMLInputElement>(null);
  const isEmpty = deck.slides.length === 0;

  async function open(file: File) {
    const read = readDeck(await file.text());
    if (read.kind === 'read') {
      const { name, slides } = read.deck;
      const said = words.opened(name === '' ? words.unnamed : name, slides.length);
      tellChange(replaceDeck(name, slides), said, words);
    } else toast(refusalText(read, words, list));
    onDone();
  }

  async function copyLink() {
    const { deckLink, longestDeckLink } = await import('../../state/deck-link.ts');
    const made = deckLink(deck, `${location.origin}/present`);
    const count = (value: number) => formatNumber(value, 0);
    if (made.kind === 'link') await copyText(made.link, words.linkCopied, words.copyFailed);
    else toast(words.linkTooLong(count(made.length), count(longestDeckLink)));
    onDone();
  }

  return (
    <div className="menu">
      <button
        type="button"
        disabled={isEmpty}
        onClick={() => {
          const stem = deck.name === '' ? words.fileStem : deck.name;
          const name = `${safeStem(stem)}.json`;
          saveText(writeDeck(deck, 2), name, 'application/json');
          toast(words.saved(name));
          onDone();
        }}
      >
        {words.save}
        <span>JSON</span>
      </button>
      <button type="button" onClick={() => picker.current?.click()}>
        {words.openFile}
        <span>JSON</span>
      </button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        aria-label={words.openFile}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) void open(file);
          event.target.value = '';
        }}
      />
      <button type="button" disabled={isEmpty} onClick={() => void copyLink()}>
        {words.copyLink}
      </button>
      <button
        type="button"
        disabled={isEmpty}
        onClick={() => {
          tellChange(replaceDeck('', []), words.cleared, words);
          onDone();
        }}
      >
        {words.clear}
      </button>
      <p className="menu-note small">{words.local}</p>
    </div>
  );
}
