import { Client, type ClientBase, type ClientConfig } from 'pg';
import { reasonOf } from './postgres-connection.ts';

export const channel = 'parkscope_release';

const firstDelayMs = 100;
const longestDelayMs = 2000;

export interface WatchOptions {
  readonly settings: ClientConfig;
  /** How often it is asked what is current even though nothing was said: a notification can be lost on the way. */
  readonly pollMs: number;
  /** Reads what is current now. */
  readonly read: (client: ClientBase) => Promise<void>;
  /** Told once for each reason, not for each attempt. */
  readonly onLost: (reason: string) => void;
  readonly onBack: () => void;
}

export interface Watch {
  /** Whether the database answers now. */
  isAlive(): Promise<boolean>;
  close(): Promise<void>;
}

/**
 * Listens for publications on a connection of its own, and reads what is current after each, after every reconnection, and now and then.
 * A connection that is lost is made again, with growing pauses, until it stands. Rejects where the first cannot be made.
 */
export async function watchReleases({ settings, pollMs, read, onLost, onBack }: WatchOptions): Promise<Watch> {
  let client: Client | null = null;
  let isClosed = false;
  let isReading = false;
  let isWanted = false;
  let pause: NodeJS.Timeout | undefined;
  let lastReason: string | null = null;

  function tell(error: unknown): void {
    const reason = reasonOf(error);
    if (reason !== lastReason) onLost(reason);
    lastReason = reason;
  }

  function lose(lost: Client, error: unknown): void {
    if (client !== lost || isClosed) return;
    client = null;
    void lost.end().catch(() => undefined);
    tell(error);
    retryAfter(firstDelayMs);
  }

  /** One reading at a time; whatever is said meanwhile asks for one more. */
  async function check(): Promise<void> {
    isWanted = true;
    if (isReading || client === null) return;
    const reading = client;
    isReading = true;
    try {
      while (isWanted) {
        isWanted = false;
        await read(reading);
      }
    } catch (error) {
      lose(reading, error);
    } finally {
      isReading = false;
    }
  }

  async function connect(): Promise<void> {
    const next = new Client({ ...settings, query_timeout: 5000 });
    next.on('error', (error) => lose(next, error));
    next.on('end', () => lose(next, new Error('The connection was ended.')));
    next.on('notification', () => void check());
    try {
      await next.connect();
      await next.query(`LISTEN ${channel}`);
      await read(next);
    } catch (error) {
      void next.end().catch(() => undefined);
      throw error;
    }
    client = next;
  }

  function retryAfter(delayMs: number): void {
    pause = setTimeout(() => {
      connect().then(
        () => {
          lastReason = null;
          if (isClosed) void client?.end();
          else onBack();
        },
        (error: unknown) => {
          if (isClosed) return;
          tell(error);
          retryAfter(Math.min(delayMs * 2, longestDelayMs));
        },
      );
    }, delayMs);
  }

  await connect();
  const poll = setInterval(() => void check(), pollMs).unref();

  return {
    isAlive: async () => {
      const asked = client;
      if (asked === null) return false;
      try {
        await asked.query('SELECT 1');
        return client === asked;
      } catch (error) {
        lose(asked, error);
        return false;
      }
    },
    close: async () => {
      isClosed = true;
      clearInterval(poll);
      clearTimeout(pause);
      await client?.end();
    },
  };
}
