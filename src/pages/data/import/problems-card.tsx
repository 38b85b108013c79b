import { problemsFile } from '../../../api/import-queries.ts';
import type { ImportState, ProblemGroup } from '../../../contract/import.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { useLanguage } from '../../../state/preferences.ts';
import { toast } from '../../../ui/toast.tsx';
import { DownloadButton } from '../download-button.tsx';
import { useImportWords } from './use-import-words.ts';

interface ProblemsCardProps {
  readonly state: ImportState;
  readonly token: string;
}

/** The rule in the reader's language; one that this page does not know yet by its own name. */
function useRuleWords(): (rule: string) => string {
  const words = useImportWords();
  return (rule) => Object.entries(words.rules).find(([name]) => name === rule)?.[1] ?? words.otherRule(rule);
}

/** Ids that a suggestion lists, by their names. */
function useSuggestion(): (rule: string, text: string) => string {
  const language = useLanguage();
  const { parks, metrics } = useCatalog();
  return (rule, text) => {
    if (rule !== 'unknown_park' && rule !== 'unknown_metric') return text;
    const nameOf = (id: string) =>
      rule === 'unknown_park'
        ? parks.find((each) => each.id === id)?.name[language]
        : metrics.find((each) => each.id === id)?.label[language];
    return text
      .split(' ')
      .map((id) => nameOf(id) ?? id)
      .join(language === 'zh' ? '、' : ', ');
  };
}

function Places({ group }: { readonly group: ProblemGroup }) {
  const words = useImportWords();
  const suggestionOf = useSuggestion();
  const { rule, count, examples } = group;
  return (
    <div className="data-scroll" role="group" aria-label={words.places} tabIndex={0}>
      <table className="data-table import-places">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.suggestion}</th>
          </tr>
        </thead>
        <tbody>
          {examples.map(({ file, sheet, row, column, value, suggestion }, index) => (
            <tr key={index}>
              <th scope="row">
                {words.sheetName(file, sheet)} <b>{row === 0 ? column : `${column}${String(row)}`}</b>
              </th>
              <td>{value}</td>
              <td>{suggestionOf(rule, suggestion)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {count > examples.length && (
        <p className="small muted">{words.firstOf(examples.length, formatNumber(count, 0))}</p>
      )}
    </div>
  );
}

/** What is wrong with the import, rule by rule: how often, and where first. All of it can be taken along as a file. */
export function ProblemsCard({ state, token }: ProblemsCardProps) {
  const words = useImportWords();
  const ruleWords = useRuleWords();
  const { id, problems, errors } = state;
  const warnings = problems.reduce((sum, { count }) => sum + count, 0) - errors;

  return (
    <section id="problems" className="card data-card" aria-labelledby="problems-title">
      <header>
        <h2 id="problems-title">
          {words.step.problems}
          {problems.length > 0 && (
            <span className="muted small">
              {words.errors(formatNumber(errors, 0))} · {words.warnings(formatNumber(warnings, 0))}
            </span>
          )}
        </h2>
        {problems.length > 0 && (
          <DownloadButton
            label={words.downloadProblems}
            busyLabel={words.downloadProblems}
            name="problems.csv"
            file={() => problemsFile(id, token)}
            onFailed={(error) => {
              toast(words.notDownloaded(error instanceof Error ? error.message : ''));
            }}
          />
        )}
      </header>
      <p className="small muted data-text">{problems.length === 0 ? words.noProblems : words.problemsAdvice}</p>
      {problems.map((group, index) => (
        <details key={group.rule} className="import-rule" open={index === 0 && group.severity === 'error'}>
          <summary>
            <span className={`tag import-${group.severity}`}>{words.severity[group.severity]}</span>
            <span>{ruleWords(group.rule)}</span>
            <b>{formatNumber(group.count, 0)}</b>
          </summary>
          <Places group={group} />
        </details>
      ))}
    </section>
  );
}
