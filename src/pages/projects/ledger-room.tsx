import { Suspense, useMemo } from 'react';
import type { Figure } from '../../figures/figure.ts';
import { toLedgerAges } from '../../figures/ledger-ages.ts';
import { toLedgerList } from '../../figures/ledger-list.ts';
import { toLedgerMonths } from '../../figures/ledger-months.ts';
import { isLedgerNarrowed } from '../../figures/ledger-view.ts';
import { defaultProjectsView } from '../../figures/projects-view.ts';
import { ledgerWords } from '../../i18n/ledger-messages.ts';
import { projectsWords } from '../../i18n/projects-messages.ts';
import { FigureCard } from '../../panels/figure-card.tsx';
import { figureTable } from '../../panels/on-demand.ts';
import { useMessages } from '../../state/messages.ts';
import { navigate } from '../../state/location.ts';
import { useLanguage } from '../../state/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { Notice, Skeleton } from '../../ui/states.tsx';
import { IssueCard } from './issue-card.tsx';
import { FormTabs } from './form-tabs.tsx';
import { LedgerFilters, nothingNarrowed } from './ledger-filters.tsx';
import { LedgerList } from './ledger-list.tsx';
import { RaiseIssue } from './raise-issue.tsx';
import { useLedger } from './use-ledger.ts';
import { useLedgerView } from './use-ledger-view.ts';
import { projectsAddress } from './use-projects-view.ts';
import './projects-room.css';
import './ledger.css';

const nothing = () => undefined;

/** A figure's table in the place of its chart. */
function TableBody({ figure }: { readonly figure: Figure }) {
  const { states } = useMessages();
  return (
    <Suspense fallback={<Skeleton label={states.loading} heightPx={320} />}>
      <figureTable.Component figure={figure} onPainted={nothing} />
    </Suspense>
  );
}

/** The problems of a dataset's projects: how many stand open, for how long, and whose each is. */
export function LedgerRoom() {
  const language = useLanguage();
  const words = ledgerWords(language);
  const [view, change] = useLedgerView();
  const { known, load } = useLedger(view);
  const input = known?.input ?? null;
  const figures = useMemo(
    () => (input ? { months: toLedgerMonths(input), ages: toLedgerAges(input), list: toLedgerList(input) } : null),
    [input],
  );
  const opened = known?.all.find(({ entry }) => entry.id === view.issue);
  const mayRaise = known?.ledger.takesChanges === true && known.projects.length > 0;
  const isUnknown = known && view.issue !== null && view.issue !== 'new' && !opened;
  const close = () => {
    change({ issue: null });
  };
  const clear = isLedgerNarrowed(view) ? (
    <Button look="link" onClick={() => change(nothingNarrowed)}>
      {words.clear}
    </Button>
  ) : null;
  const asTable = (figure: Figure | undefined) =>
    view.isTable && figure && !figure.empty ? { body: <TableBody figure={figure} /> } : {};
  const isEmpty = known?.all.length === 0;
  return (
    <div className="page projects-page">
      <div className="page-head">
        <h1>{projectsWords(language).title}</h1>
        <FormTabs
          value="ledger"
          onChange={(form) => {
            navigate(projectsAddress({ ...defaultProjectsView, park: view.park, form }));
          }}
        />
        {known && !isEmpty && (
          <Button look="link" onClick={() => change({ isTable: !view.isTable })}>
            {view.isTable ? words.asChart : words.asTable}
          </Button>
        )}
        {mayRaise && <Button onClick={() => change({ issue: 'new' })}>{words.raise}</Button>}
      </div>
      {known && !isEmpty && <LedgerFilters all={known.all} view={view} change={change} />}
      {isUnknown && (
        <Notice title={words.unknown(view.issue ?? '')}>
          <Button look="link" onClick={close}>
            {words.close}
          </Button>
        </Notice>
      )}
      <div className="ledger-figures">
        <FigureCard
          {...{ kind: 'trend', figure: figures?.months ?? null, load, heightPx: 340, hasTableSwitch: false }}
          {...asTable(figures?.months)}
          emptyAction={clear}
        />
        {!isEmpty && (
          <FigureCard
            {...{ kind: 'bars', figure: figures?.ages ?? null, load, heightPx: 240, hasTableSwitch: false }}
            {...asTable(figures?.ages)}
            emptyAction={clear}
          />
        )}
      </div>
      {!isEmpty && (
        <FigureCard
          {...{ kind: 'table', figure: figures?.list.figure ?? null, load, hasTableSwitch: false }}
          body={figures && <LedgerList rows={figures.list.rows} />}
          emptyAction={clear}
        />
      )}
      {known && opened && (
        <IssueCard
          key={opened.entry.id}
          known={opened}
          asOf={known.ledger.asOf}
          takesChanges={known.ledger.takesChanges}
          onClose={close}
        />
      )}
      {known && mayRaise && view.issue === 'new' && (
        <RaiseIssue
          projects={known.projects}
          offices={[...new Set(known.all.map(({ entry }) => entry.office[language]))]}
          asOf={known.ledger.asOf}
          onClose={(raised) => change({ issue: raised })}
        />
      )}
    </div>
  );
}
