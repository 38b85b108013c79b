import { useQuery } from '@tanstack/react-query';
import { issueQuery } from '../../api/ledger-queries.ts';
import type { IssueChange } from '../../contract/issue.ts';
import type { KnownIssue } from '../../figures/known-issues.ts';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { useCatalog } from '../../panels/catalog.ts';
import { Link } from '../../panels/link.tsx';
import { parkAddress } from '../../panels/park-address.ts';
import { ProblemNotice } from '../../panels/problem-notice.tsx';
import { useMessages } from '../../state/messages.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Skeleton } from '../../ui/states.tsx';
import { IssueActions } from './issue-actions.tsx';
import { IssueStateMark } from './issue-state.tsx';

interface IssueCardProps {
  readonly known: KnownIssue;
  readonly asOf: string;
  readonly takesChanges: boolean;
  readonly onClose: () => void;
}

/** What, whose, until when, and how it was solved. */
function About({ known: { entry, project, park, days } }: Pick<IssueCardProps, 'known'>) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const { dataset, parks, sources } = useCatalog();
  const place = parks.find(({ id }) => id === park);
  const source = sources.find(({ id }) => id === entry.source);
  const lines: readonly (readonly [string, React.ReactNode])[] = [
    [words.columns.project, project?.name[language] ?? entry.project],
    [
      words.columns.park,
      place ? <Link href={parkAddress(place.id, dataset.id)}>{place.name[language]}</Link> : words.unstated,
    ],
    [words.columns.office, entry.office[language]],
    [words.columns.person, entry.person?.[language] ?? words.unstated],
    [words.columns.raisedOn, entry.raisedOn],
    [words.columns.dueOn, entry.dueOn ?? words.noDue],
    ...(entry.closedOn === null ? [] : ([[words.columns.closedOn, entry.closedOn]] as const)),
    [entry.closedOn === null ? words.columns.days : words.tookLabel, words.daysOf(days)],
    ...(entry.solution === null ? [] : ([[words.columns.solution, entry.solution[language]]] as const)),
    ...(source ? ([[words.source, source.title[language]]] as const) : []),
  ];
  return (
    <dl className="project-about">
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What a change says of itself beside its name: the solution, what became of day and office, and the reason. */
function detailsOf({ action, reason, issue }: IssueChange, before: IssueChange | undefined, language: 'zh' | 'en') {
  const words = ledgerWords(language);
  const isChanged = action === 'changed' && before !== undefined;
  return [
    action === 'closed' ? (issue.solution?.[language] ?? null) : null,
    isChanged && issue.dueOn !== before.issue.dueOn ? words.dueBecame(issue.dueOn ?? words.noDue) : null,
    isChanged && issue.office.zh !== before.issue.office.zh ? words.officeBecame(issue.office[language]) : null,
    reason,
  ].filter((text) => text !== null);
}

function History({ history }: { readonly history: readonly IssueChange[] }) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const when = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  return (
    <ol className="ledger-history">
      {history.map((change, place) => (
        <li key={change.version}>
          <strong>{words.actions[change.action]}</strong>{' '}
          <span className="muted small">
            {[change.author, change.at === null ? null : when.format(new Date(change.at))]
              .filter((text) => text !== null)
              .join(' · ')}
          </span>
          {detailsOf(change, history[place - 1], language).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </li>
      ))}
    </ol>
  );
}

/** One problem with all that was done to it, and, where the server takes changes, what can be. */
export function IssueCard({ known, asOf, takesChanges, onClose }: IssueCardProps) {
  const language = useLanguage();
  const words = ledgerWords(language);
  const { fictional, states } = useMessages();
  const { dataset } = useCatalog();
  const { entry } = known;
  const { data: record, error, refetch } = useQuery(issueQuery(dataset.id, entry.id));
  return (
    <Dialog
      title={entry.problem[language]}
      closeLabel={words.close}
      onClose={onClose}
      {...(dataset.fictional ? { note: fictional } : {})}
    >
      <div className="project-card issue-card">
        <IssueStateMark state={entry.state} text={words.states[entry.state]} />
        <About known={known} />
        {takesChanges ? <IssueActions entry={entry} asOf={asOf} /> : <p className="muted small">{words.readOnly}</p>}
        <h3>{words.history}</h3>
        {record && <History history={record.history} />}
        {!record && error && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {!record && !error && <Skeleton label={states.loading} heightPx={80} />}
      </div>
    </Dialog>
  );
}
