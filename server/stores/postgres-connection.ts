import { Client, type ClientBase, type ClientConfig, DatabaseError } from 'pg';
import { StoreUnavailableError } from '../store.ts';

/** How every connection is made. Compiling queries to machine code costs more than slices take, so it is off. */
export function settingsOf(url: string): ClientConfig {
  return {
    connectionString: url,
    application_name: 'parkscope',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    options: '-c jit=off',
  };
}

/** Classes of SQLSTATE under which asking again later may help: connection, resources, operator intervention. */
const passing = /^(08|53|57P)/;

/** What the driver says, without a code, of a connection that broke, hung or could not be made. */
const broken =
  /^Connection terminated|^Query read timeout|^timeout (expired|exceeded)|connection error and is not queryable/;

/** Whether the database is at fault, not what was asked of it. */
function isPassing(error: unknown): boolean {
  if (error instanceof DatabaseError) return passing.test(error.code ?? '');
  return (
    error instanceof Error && ('syscall' in error || error instanceof AggregateError || broken.test(error.message))
  );
}

/** What went wrong, without the address: that may hold a password. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : 'unknown';
}

/** Asks the database; when it does not answer, throws StoreUnavailableError. The error of the driver is not passed on: it holds the connection. */
export async function answered<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask();
  } catch (error) {
    if (isPassing(error)) throw new StoreUnavailableError(`The database does not answer: ${reasonOf(error)}`);
    throw error;
  }
}

/** Lends a connection of its own to work that takes long, and ends it. */
export async function withClient<Result>(
  settings: ClientConfig,
  work: (client: ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = new Client(settings);
  // A connection that breaks also fails the query under way, which is where it is dealt with.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** All or nothing: what `work` does is rolled back when it throws, and gone when the process or the connection ends before it does. */
export async function inTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}
