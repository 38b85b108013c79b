import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { getBlob } from '../../../api/client.ts';
import { figureAuditCsvPath, figureAuditQuery } from '../../../api/figure-audit-queries.ts';
import type { FigureAudit } from '../../../contract/figure-audit.ts';
import { defaultView } from '../../../figures/view.ts';
import { formatNumber } from '../../../i18n/format.ts';
import { useCatalog } from '../../../panels/catalog.ts';
import { Link } from '../../../panels/link.tsx';
import { ProblemNotice } from '../../../panels/problem-notice.tsx';
import { useMessages } from '../../../state/messages.ts';
import { addressOf } from '../../../state/view.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice, Skeleton } from '../../../ui/states.tsx';
import { toast } from '../../../ui/toast.tsx';
import { saveFile } from '../save-file.ts';
import { FindingsTable } from './findings-table.tsx';
import { useAuditWords } from './use-audit-words.ts';
import './audit.css';

function DownloadButton() {
  const words = useAuditWords();
  const { dataset } = useCatalog();
  const [isBusy, setBusy] = useState(false);

  async function download() {
    setBusy(true);
    try {
      const file = await getBlob(figureAuditCsvPath(dataset.id, dataset.release.id));
      saveFile(file, `audit-${dataset.release.id}.csv`);
    } catch (error) {
      toast(words.notDownloaded(error instanceof Error ? error.message : ''));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Button icon="download" disabled={isBusy} aria-busy={isBusy} onClick={() => void download()}>
      {isBusy ? words.downloading : words.download}
    </Button>
  );
}

function Findings({ audit }: { readonly audit: FigureAudit }) {
  const words = useAuditWords();
  const checked = formatNumber(audit.checked, 0);
  if (audit.rules.length === 0)
    return (
      <section className="card data-card">
        <Notice title={words.clean}>
          <p>{words.cleanAdvice(checked)}</p>
        </Notice>
      </section>
    );
  return audit.rules.map(({ rule, count, findings }) => (
    <section key={rule} className="card data-card" aria-labelledby={`audit-${rule}`}>
      <header>
        <h2 id={`audit-${rule}`}>
          {words.rules[rule]}
          <span className="muted small">{words.found(formatNumber(count, 0))}</span>
        </h2>
      </header>
      <p className="small muted data-text">{words.meaning[rule]}</p>
      <div className="data-scroll audit-scroll" role="group" aria-labelledby={`audit-${rule}`} tabIndex={0}>
        <FindingsTable findings={findings} />
      </div>
      {count > findings.length && (
        <p className="small muted">{words.firstOf(findings.length, formatNumber(count, 0))}</p>
      )}
    </section>
  ));
}

/** What arithmetic does not bear out in the release on screen, rule by rule, each finding with the figure that shows it. */
export function AuditPage() {
  const words = useAuditWords();
  const { states } = useMessages();
  const { dataset } = useCatalog();
  const { data, error, refetch } = useQuery(figureAuditQuery(dataset.id, dataset.release.id));
  return (
    <div className="page data-page" key={dataset.id}>
      <div className="page-head">
        <div className="audit-head">
          <p className="small">
            <Link href={addressOf('/data', { ...defaultView, dataset: dataset.id })}>← {words.back}</Link>
          </p>
          <h1>{words.title}</h1>
          <p className="muted data-text">{words.lead}</p>
          <p className="small muted">
            {words.of(dataset.release.id)}
            {data !== undefined && ` · ${words.checked(formatNumber(data.checked, 0))}`}
          </p>
        </div>
        {data !== undefined && data.rules.length > 0 && <DownloadButton />}
      </div>
      {data !== undefined ? (
        <Findings audit={data} />
      ) : (
        <section className="card data-card">
          {error === null ? (
            <Skeleton label={states.loading} heightPx={320} />
          ) : (
            <ProblemNotice error={error} onRetry={() => void refetch()} />
          )}
        </section>
      )}
    </div>
  );
}
