/** The command line cannot be understood; the message says what is wrong with it. */
export class UsageError extends Error {}

export interface Command {
  /** The name with its options. */
  readonly usage: string;
  readonly summary: string;
  /** Throws UsageError, ConfigError or StoreError with what the reader is to be told. */
  run(args: readonly string[]): Promise<void>;
}
