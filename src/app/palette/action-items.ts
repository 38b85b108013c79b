import { defaultView } from '../../figures/view.ts';
import { writeView } from '../../figures/view-query.ts';
import { pictureCheckWords } from '../../i18n/picture-check-words.ts';
import { copyText } from '../../panels/copy-text.ts';
import { canKeep, keepView, presentView } from '../../panels/present-view.ts';
import { navigate, stepView, told } from '../../state/location.ts';
import { chooseLanguage, themes, usePreferences, type Theme } from '../../state/preferences.ts';
import { firstShown } from '../../state/shown-figure.ts';
import { addressOf } from '../../state/view.ts';
import { openPictureCheck } from '../picture-check/open-picture-check.tsx';
import type { Desk } from './desk.ts';
import { actionKeywords } from './keywords.ts';
import type { PaletteItem } from './palette-item.ts';

interface Circumstances {
  readonly theme: Theme;
  readonly dataset: string | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly showShortcuts: () => void;
}

type ActionId = keyof typeof actionKeywords;

/** What can be done here and now; what cannot is not offered. */
export function actionItems(desk: Desk, now: Circumstances): readonly PaletteItem[] {
  const { palette, figure: figureWords, top, myViews, nav } = desk.messages;
  const { actions } = palette;
  const action = (id: ActionId, label: string, run: () => void, key: string = id): PaletteItem => ({
    key: `action:${key}`,
    label,
    note: null,
    text: `${label} ${actionKeywords[id]}`.toLowerCase(),
    subject: { kind: 'action', run },
  });
  const when = (isPossible: boolean, item: () => PaletteItem) => (isPossible ? [item()] : []);
  const shown = firstShown();
  const { page } = desk;
  const plain = { ...defaultView, dataset: desk.view.dataset };
  const copy = (text: string, done: string) => void copyText(text, done, figureWords.copyFailed);
  return [
    action('copyLink', actions.copyLink, () => {
      copy(told().href, figureWords.copied.link);
    }),
    ...when(shown !== null && shown.sentence !== '', () =>
      action('copySentence', actions.copySentence, () => {
        copy(shown?.sentence ?? '', figureWords.copied.sentence);
      }),
    ),
    ...when(page !== null && canKeep(desk.path), () =>
      action('keep', actions.keep, () => {
        keepView(presentView(now.dataset, page === null ? '' : nav[page]), myViews);
      }),
    ),
    ...when(now.canUndo, () =>
      action('undo', actions.undo, () => {
        stepView(-1);
      }),
    ),
    ...when(now.canRedo, () =>
      action('redo', actions.redo, () => {
        stepView(1);
      }),
    ),
    ...when(writeView(desk.view) !== writeView(plain), () =>
      action('reset', actions.reset, () => {
        navigate(addressOf(desk.path, plain));
      }),
    ),
    ...when(shown !== null && document.fullscreenEnabled, () =>
      action('fullScreen', actions.fullScreen, () => void shown?.element.requestFullscreen()),
    ),
    action('language', actions.language, () => void chooseLanguage(desk.language === 'zh' ? 'en' : 'zh')),
    ...themes
      .filter((theme) => theme !== now.theme)
      .map((theme) =>
        action(
          'theme',
          actions.theme(top.themes[theme]),
          () => {
            usePreferences.getState().set({ theme });
          },
          `theme-${theme}`,
        ),
      ),
    action('checkPicture', pictureCheckWords[desk.language].title, () => {
      openPictureCheck(null);
    }),
    action('shortcuts', actions.shortcuts, now.showShortcuts),
  ];
}
