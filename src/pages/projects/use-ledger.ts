import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { ledgerQuery } from '../../api/ledger-queries.ts';
import { projectsQuery } from '../../api/projects-query.ts';
import type { IssueLedger } from '../../contract/issue.ts';
import type { Project } from '../../contract/project.ts';
import { chosenIssues, type KnownIssue, knownIssues } from '../../figures/known-issues.ts';
import type { LedgerInput } from '../../figures/ledger-common.ts';
import type { LedgerView } from '../../figures/ledger-view.ts';
import { useCatalog } from '../../panels/catalog.ts';
import type { Load } from '../../panels/figure-card.tsx';
import { useLanguage } from '../../state/preferences.ts';

export interface Ledger {
  readonly ledger: IssueLedger;
  readonly projects: readonly Project[];
  readonly all: readonly KnownIssue[];
  /** What its figures are made of. */
  readonly input: LedgerInput;
}

/** The ledger of the dataset, and what the view asks of it; null until it is here. */
export function useLedger(view: LedgerView): { readonly known: Ledger | null; readonly load: Load } {
  const catalog = useCatalog();
  const language = useLanguage();
  const { id, release } = catalog.dataset;
  const asked = useQuery(ledgerQuery(id));
  const slice = useQuery(projectsQuery({ dataset: id, release: release.id }));
  const [ledger, projects] = [asked.data, slice.data?.projects];
  const all = useMemo(
    () => (ledger && projects ? knownIssues(ledger, projects, catalog) : null),
    [ledger, projects, catalog],
  );
  const known = useMemo(() => {
    if (!ledger || !projects || !all) return null;
    const chosen = chosenIssues(all, view);
    const input = { catalog, language, view, asOf: ledger.asOf, all: all.length, ...chosen };
    return { ledger, projects, all, input };
  }, [ledger, projects, all, view, catalog, language]);
  const retry = () => {
    for (const each of [asked, slice]) if (each.error) void each.refetch();
  };
  return { known, load: { error: ledger ? slice.error : (asked.error ?? slice.error), retry } };
}
