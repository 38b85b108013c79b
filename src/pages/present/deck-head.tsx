import { isDone, tellChange } from '../../panels/deck-result.ts';
import { useDeckWords, type DeckWords } from '../../panels/deck-words.ts';
import { addSlides, renameDeck, undoDeck, useCanUndoDeck, useDeckState } from '../../state/deck.ts';
import { longestDeckName, type Deck, type Slide, type SlideContent } from '../../state/deck-slide.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { toast } from '../../ui/toast.tsx';
import { DeckFileButton } from './deck-file-button.tsx';
import { ExportButton } from './export-button.tsx';

interface DeckHeadProps {
  readonly deck: Deck;
  readonly current: Slide | null;
  readonly onChoose: (id: number) => void;
  readonly onShow: () => void;
}

function newSlide(kind: 'title' | 'text', words: DeckWords): SlideContent {
  return { kind, title: kind === 'title' ? words.newTitle : words.newHeading, text: '', notes: '' };
}

/** The deck's name, what can be added to it, and what can be done with it as a whole. */
export function DeckHead({ deck, current, onChoose, onShow }: DeckHeadProps) {
  const words = useDeckWords();
  const canUndo = useCanUndoDeck();

  function add(kind: 'title' | 'text') {
    const before = new Set(deck.slides.map(({ id }) => id));
    // A title slide opens a deck that has none; else what is added follows the slide at hand.
    tellChange(addSlides([newSlide(kind, words)], current?.id ?? null), words.added, words);
    const added = useDeckState.getState().deck.slides.find(({ id }) => !before.has(id));
    if (added) onChoose(added.id);
  }

  return (
    <div className="page-head deck-head">
      <div className="page-title">
        <h1>{words.title}</h1>
        <label className="deck-name">
          <span className="visually-hidden">{words.name}</span>
          <input
            value={deck.name}
            maxLength={longestDeckName}
            placeholder={words.unnamed}
            onChange={(event) => {
              isDone(renameDeck(event.target.value), words);
            }}
          />
        </label>
        <span className="muted small">{words.count(deck.slides.length)}</span>
        <IconButton
          icon="undo"
          label={words.undo}
          disabled={!canUndo}
          onClick={() => {
            if (isDone(undoDeck(), words)) toast(words.undone);
          }}
        />
      </div>
      <div className="deck-hands">
        <Button
          onClick={() => {
            add('title');
          }}
        >
          {words.addTitle}
        </Button>
        <Button
          onClick={() => {
            add('text');
          }}
        >
          {words.addText}
        </Button>
        <DeckFileButton deck={deck} />
        <ExportButton deck={deck} />
        <Button look="primary" icon="play" disabled={current === null} onClick={onShow}>
          {words.show}
        </Button>
      </div>
    </div>
  );
}
