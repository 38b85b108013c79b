import type { TaskMark } from '../contract/project.ts';
import { isDoneLate } from '../domain/projects.ts';
import { formatPeriod } from '../i18n/format-period.ts';
import type { Language } from '../i18n/language.ts';
import { projectsWords } from '../i18n/projects-messages.ts';
import type { BoardCell, BoardState } from './board-figure.ts';

/** The signs of the states in tables and files; each has another shape. */
export const stateSigns: Readonly<Record<BoardState, string>> = {
  planned: '○',
  done: '★',
  done_late: '☆',
  late: '▲',
  dropped: '✕',
};

/** A month of a task as a board shows it: its state, and in words what there is to say of it. */
export function boardCell(mark: TaskMark, language: Language): BoardCell {
  const words = projectsWords(language);
  const state = isDoneLate(mark) ? 'done_late' : mark.state;
  const doneIn = mark.doneIn === null ? null : words.doneIn(formatPeriod(mark.doneIn, language));
  const parts = [words.states[state], doneIn, mark.note?.[language] ?? null].filter((part) => part !== null);
  return { state, text: parts.join(language === 'zh' ? '，' : ', ') };
}
