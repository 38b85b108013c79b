import type { ImportState } from '../../../contract/import.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { namesOf } from './decided.ts';
import { useImportWords } from './use-import-words.ts';

/** The steps of the import as a list of contents, each with how it stands. */
export function StepList({ state }: { readonly state: ImportState }) {
  const words = useImportWords();
  const { mapping, counts, errors, problems, release } = state;
  const open = namesOf(mapping).filter(({ decision }) => decision.do === 'ask').length;
  const count = problems.reduce((sum, each) => sum + each.count, 0);
  const number = (of: number) => (of === 0 ? null : formatNumber(of, 0));
  const steps = [
    { id: 'files', mark: null, isStuck: false },
    { id: 'columns', mark: null, isStuck: !mapping.tables.some(({ isTaken }) => isTaken) },
    { id: 'names', mark: number(open), isStuck: open > 0 && mapping.undecided === 'stop' },
    { id: 'problems', mark: number(count), isStuck: errors > 0 },
    { id: 'changes', mark: number(counts.added + counts.changed), isStuck: release === null },
    { id: 'publish', mark: null, isStuck: release === null },
  ] as const;
  return (
    <nav className="data-nav import-steps" aria-label={words.steps}>
      {steps.map(({ id, mark, isStuck }, index) => (
        <a key={id} href={`#${id}`} className={isStuck ? 'is-stuck' : 'is-clear'}>
          {`${String(index + 1)} ${words.step[id]}`}
          {mark !== null && <small>{mark}</small>}
        </a>
      ))}
    </nav>
  );
}
