import * as z from 'zod/mini';

/** A setting that cannot be used; the message names it. */
export class ConfigError extends Error {}

const text = (fallback: string) => z._default(z.string().check(z.minLength(1)), fallback);

const wholeNumber = (fallback: number) =>
  z._default(
    z.pipe(
      z.string().check(z.refine((number) => /^\d{1,6}$/.test(number), 'a whole number is needed')),
      z.transform((number: string) => Number(number)),
    ),
    fallback,
  );

/** 0 lets the system choose a free port. */
const port = z.pipe(
  z
    .string()
    .check(
      z.refine((text) => /^\d{1,5}$/.test(text) && Number(text) < 65_536, 'a whole number from 0 to 65535 is needed'),
    ),
  z.transform((text: string) => Number(text)),
);

const Environment = z.object({
  PORT: z._default(port, 8080),
  HOST: text('127.0.0.1'),
  METRICS_PORT: z.optional(port),
  METRICS_HOST: text('127.0.0.1'),
  DATA_DIR: text('.data'),
  DATASETS_DIR: text('data'),
  DATABASE_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          (url) => /^postgres(ql)?:\/\//.test(url) && URL.canParse(url),
          'postgres://user:password@host:port/database is needed, with the signs of a password percent-encoded',
        ),
      ),
  ),
  PICTURES_PER_MINUTE: wholeNumber(120),
  PUBLIC_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          (url) => /^https?:\/\/[^/?#\s"'<>]+\/?$/.test(url) && URL.canParse(url),
          'http://host or https://host is needed, without a path',
        ),
      ),
  ),
  READ_ACCESS: z._default(z.enum(['open', 'token']), 'open'),
  TRUSTED_USER_HEADER: z.optional(
    z.string().check(z.refine((name) => /^[A-Za-z0-9-]{1,64}$/.test(name), 'the name of a header is needed')),
  ),
  TRUST_PROXY: z._default(z.enum(['0', '1']), '0'),
  LOG_LEVEL: z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
});

/** The names of all settings. */
export const settings: readonly string[] = Object.keys(Environment.shape);

/** Settings that hold a secret: a message names them without what they are. */
const secret: ReadonlySet<string> = new Set(['DATABASE_URL']);

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Where what the server counts of itself is told; null: nowhere. */
  readonly metrics: { readonly port: number; readonly host: string } | null;
  /** Where the database file lies. */
  readonly dataDir: string;
  /** The PostgreSQL database that takes the place of the file; null where there is none. */
  readonly databaseUrl: string | null;
  /** Where the dataset folders lie. */
  readonly datasetsDir: string;
  /** The origin readers find this server at, for the pictures that chats show of links; null: as a request has it. */
  readonly publicUrl: string | null;
  /** Pictures an address may have drawn a minute; 0: any number. */
  readonly picturesPerMinute: number;
  /** Whether X-Forwarded-For and X-Forwarded-Proto are a proxy's own word. */
  readonly trustsProxy: boolean;
  /** Whether everybody may read, or those who are signed in. */
  readonly readAccess: 'open' | 'token';
  /** The header in which the proxy names the reader it has signed in; null: none is believed. */
  readonly userHeader: string | null;
  readonly logLevel: string;
}

/** The settings the environment gives. Throws ConfigError on the first that cannot be used. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = z.safeParse(Environment, environment);
  if (!read.success) {
    const [issue] = read.error.issues;
    const name = String(issue?.path[0]);
    const setting = secret.has(name) ? name : `${name}=${environment[name] ?? ''}`;
    throw new ConfigError(`${setting} cannot be used: ${issue?.message ?? 'not valid'}.`);
  }
  const { PORT, HOST, DATA_DIR, DATABASE_URL, DATASETS_DIR, PICTURES_PER_MINUTE, PUBLIC_URL, LOG_LEVEL } = read.data;
  const { READ_ACCESS, TRUSTED_USER_HEADER, TRUST_PROXY, METRICS_PORT, METRICS_HOST } = read.data;
  if (TRUSTED_USER_HEADER !== undefined && TRUST_PROXY !== '1') {
    throw new ConfigError(
      'TRUSTED_USER_HEADER needs TRUST_PROXY=1: without a proxy in front, anybody could name themselves in it.',
    );
  }
  return {
    port: PORT,
    host: HOST,
    metrics: METRICS_PORT === undefined ? null : { port: METRICS_PORT, host: METRICS_HOST },
    dataDir: DATA_DIR,
    databaseUrl: DATABASE_URL ?? null,
    datasetsDir: DATASETS_DIR,
    publicUrl: PUBLIC_URL === undefined ? null : new URL(PUBLIC_URL).origin,
    picturesPerMinute: PICTURES_PER_MINUTE,
    trustsProxy: TRUST_PROXY === '1',
    readAccess: READ_ACCESS,
    userHeader: TRUSTED_USER_HEADER ?? null,
    logLevel: LOG_LEVEL,
  };
}
