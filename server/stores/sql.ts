/**
 * All SQL, in the subset that DuckDB and PostgreSQL both speak: $1 parameters, ON CONFLICT, explicit ORDER BY. Only bulk load differs,
 * and how the tables are made: DuckDB's as below and brought forward by `duckdb-migrations.ts`, PostgreSQL's by `postgres-migrations.ts`.
 * Observations are numbers, which load ten times faster than text: parks, metrics, periods and sources by their place in the release's
 * catalog; qualifier, status, role, cumulative and confidence by their place in the contract's enums, to which words may only be added
 * at the end; printed forms, dates, quotes and notes by their number in `wording`, where `english` is
 * the English of a note and NULL for the rest. −1 is none.
 */
export const schemaVersion = 7;

export const createVersionTable = `CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)`;

export const createTables = [
  `CREATE TABLE IF NOT EXISTS release (
    no INTEGER PRIMARY KEY, dataset VARCHAR NOT NULL, id VARCHAR NOT NULL, published_at VARCHAR NOT NULL,
    observations INTEGER NOT NULL, catalog VARCHAR NOT NULL, author VARCHAR, note VARCHAR, parks INTEGER, metrics INTEGER,
    UNIQUE (dataset, id))`,
  `CREATE TABLE IF NOT EXISTS current_release (dataset VARCHAR PRIMARY KEY, release INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS wording (release INTEGER NOT NULL, no INTEGER NOT NULL, text VARCHAR NOT NULL, english VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS observation (
    release INTEGER NOT NULL, seq INTEGER NOT NULL, park INTEGER NOT NULL, metric INTEGER NOT NULL, period INTEGER NOT NULL,
    value DOUBLE PRECISION, decimals INTEGER NOT NULL, qualifier INTEGER NOT NULL, status INTEGER NOT NULL,
    role INTEGER NOT NULL, cumulative INTEGER NOT NULL, source INTEGER NOT NULL, confidence INTEGER NOT NULL,
    is_primary INTEGER NOT NULL, printed INTEGER NOT NULL, as_of INTEGER NOT NULL, quote INTEGER NOT NULL, note INTEGER NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS access_token (
    id VARCHAR PRIMARY KEY, name VARCHAR NOT NULL, role VARCHAR NOT NULL, hash VARCHAR NOT NULL, created_at VARCHAR NOT NULL,
    revoked_at VARCHAR)`,
  `CREATE TABLE IF NOT EXISTS audit (
    no INTEGER PRIMARY KEY, noted_at VARCHAR NOT NULL, actor VARCHAR NOT NULL, action VARCHAR NOT NULL, outcome VARCHAR NOT NULL,
    dataset VARCHAR, release_id VARCHAR, detail VARCHAR NOT NULL, hash VARCHAR NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS audit_head (no INTEGER NOT NULL, hash VARCHAR NOT NULL)`,
  `CREATE TABLE IF NOT EXISTS issue_change (
    dataset VARCHAR NOT NULL, issue VARCHAR NOT NULL, version INTEGER NOT NULL, changed_at VARCHAR NOT NULL, author VARCHAR NOT NULL,
    action VARCHAR NOT NULL, reason VARCHAR, entry VARCHAR NOT NULL, PRIMARY KEY (dataset, issue, version))`,
] as const;

/** The tables that the first schemas had. */
export const dropTables = ['observation', 'wording', 'current_release', 'release'].map(
  (table) => `DROP TABLE IF EXISTS ${table}`,
);

export const readSchemaVersion = `SELECT version FROM schema_version ORDER BY version`;
export const forgetSchemaVersion = `DELETE FROM schema_version`;
export const writeSchemaVersion = `INSERT INTO schema_version (version) VALUES ($1)`;

export const nextReleaseNo = `SELECT CAST(COALESCE(MAX(no), 0) + 1 AS INTEGER) AS no FROM release`;
export const findRelease = `SELECT no FROM release WHERE dataset = $1 AND id = $2 ORDER BY no`;
export const insertRelease = `INSERT INTO release (no, dataset, id, published_at, observations, catalog, author, note, parks, metrics)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
export const setCurrent = `INSERT INTO current_release (dataset, release) VALUES ($1, $2)
  ON CONFLICT (dataset) DO UPDATE SET release = excluded.release`;

export const currentReleases = `SELECT r.no AS no, r.catalog AS catalog
  FROM current_release c JOIN release r ON r.no = c.release ORDER BY r.dataset`;
export const currentNumbers = `SELECT release AS no FROM current_release ORDER BY release`;
export const currentId = `SELECT r.id AS id FROM current_release c JOIN release r ON r.no = c.release WHERE c.dataset = $1 ORDER BY r.no`;
export const releaseOfId = `SELECT no, catalog FROM release WHERE dataset = $1 AND id = $2 ORDER BY no`;
export const releaseOfNumber = `SELECT no, dataset, id, published_at, catalog, author, note FROM release WHERE no = $1`;
/** What a database holds beside the rows of its releases. */
export const forgetAll = ['current_release', 'release', 'access_token', 'audit', 'audit_head', 'issue_change'].map(
  (table) => `DELETE FROM ${table}`,
);
/** A row each where a database holds a release, a token, a line of the audit log or a change of an issue. */
export const anythingHeld = [
  `SELECT no FROM release ORDER BY no LIMIT 1`,
  `SELECT id FROM access_token ORDER BY id LIMIT 1`,
  `SELECT no FROM audit ORDER BY no LIMIT 1`,
  `SELECT version FROM issue_change ORDER BY dataset, issue, version LIMIT 1`,
];
/** Every release, the oldest first, and whether it is its dataset's current one. */
export const keptReleases = `SELECT r.no, r.dataset, r.id, r.published_at, r.observations, r.catalog, r.author, r.note,
    r.parks, r.metrics, c.release IS NOT NULL AS is_current
  FROM release r LEFT JOIN current_release c ON c.release = r.no ORDER BY r.no`;
export const releaseHistory = `SELECT id, published_at, observations, author, note, parks, metrics
  FROM release WHERE dataset = $1 ORDER BY no DESC`;

const tokenColumns = 'id, name, role, hash, created_at, revoked_at';
export const insertToken = `INSERT INTO access_token (${tokenColumns}) VALUES ($1, $2, $3, $4, $5, $6)`;
export const allTokens = `SELECT ${tokenColumns} FROM access_token ORDER BY created_at, id`;
export const tokenOfHash = `SELECT ${tokenColumns} FROM access_token WHERE hash = $1 ORDER BY id`;
export const usableToken = `SELECT ${tokenColumns} FROM access_token WHERE id = $1 AND revoked_at IS NULL ORDER BY id`;
export const revokeToken = `UPDATE access_token SET revoked_at = $2 WHERE id = $1`;

const auditColumns = 'no, noted_at, actor, action, outcome, dataset, release_id, detail, hash';
export const insertAudit = `INSERT INTO audit (${auditColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
export const allAudit = `SELECT ${auditColumns} FROM audit ORDER BY no`;
export const auditHead = `SELECT no, hash FROM audit_head ORDER BY no DESC`;
export const forgetAuditHead = `DELETE FROM audit_head`;
export const setAuditHead = `INSERT INTO audit_head (no, hash) VALUES ($1, $2)`;

const changeColumns = 'dataset, issue, version, changed_at, author, action, reason, entry';
export const insertIssueChange = `INSERT INTO issue_change (${changeColumns}) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`;
export const allIssueChanges = `SELECT ${changeColumns} FROM issue_change ORDER BY dataset, issue, version`;
export const issueChangesOf = `SELECT ${changeColumns} FROM issue_change WHERE dataset = $1 AND issue = $2 ORDER BY version`;
export const newestIssueChanges = `SELECT ${changeColumns} FROM issue_change c WHERE dataset = $1 AND version =
  (SELECT MAX(m.version) FROM issue_change m WHERE m.dataset = c.dataset AND m.issue = c.issue) ORDER BY issue`;

export interface Numbers {
  readonly release: number;
  readonly metrics: readonly number[] | null;
  readonly parks: readonly number[] | null;
  readonly periods: readonly number[] | null;
}

/** Whole numbers are written into the text: they are places in the catalog, never words of a request. */
function among(column: string, places: readonly number[] | null): string {
  if (places === null) return '';
  return places.length === 0
    ? ' AND FALSE'
    : ` AND o.${column} IN (${places.map((each) => each.toFixed(0)).join(', ')})`;
}

const worded = ['printed', 'as_of', 'quote', 'note'] as const;

export function selectObservations({ release, metrics, parks, periods }: Numbers): string {
  const texts = worded.map((column) => `${column}_wording.text AS ${column}`).join(', ');
  const joins = worded
    .map(
      (column) => `LEFT JOIN wording ${column}_wording
      ON ${column}_wording.release = o.release AND ${column}_wording.no = o.${column}`,
    )
    .join(' ');
  const where = among('metric', metrics) + among('park', parks) + among('period', periods);
  return `SELECT o.park, o.metric, o.period, o.value, o.decimals, o.qualifier, o.status, o.role, o.cumulative, o.source,
    o.confidence, o.is_primary, ${texts}, note_wording.english AS note_english
    FROM observation o ${joins} WHERE o.release = ${release.toFixed(0)}${where} ORDER BY o.seq`;
}

const orders = { observation: 'seq', wording: 'no' } as const;

/** The rows of a release as they lie in the table, all columns in the table's order. */
export function rowsOfRelease(table: keyof typeof orders, release: number): string {
  return `SELECT * FROM ${table} WHERE release = ${release.toFixed(0)} ORDER BY ${orders[table]}`;
}
