import { FigureAudit } from '../../src/contract/figure-audit.ts';
import { auditFigures } from '../audit-figures/audit-figures.ts';
import { noQuery, readQuery, requireCatalog, type Route } from './route.ts';

/** Findings of each rule that are told; all are counted. */
const shownPerRule = 100;

export const figureAuditRoute: Route = {
  path: '/datasets/:dataset/figure-audit',
  summary: 'What arithmetic does not bear out: parts above wholes, shares, growth, ranks, slipped units, breaks',
  query: noQuery,
  answer: FigureAudit,
  async respond(request) {
    const catalog = await requireCatalog(request);
    readQuery(noQuery, request.search);
    const observations = await request.store.observations({ dataset: catalog.dataset.id });
    return auditFigures(catalog, observations, shownPerRule);
  },
};
