import { createHash } from 'node:crypto';
import { backupBytes } from '../backup/write-backup.ts';
import { UsageError } from './command.ts';
import { type StoreCommand, textOptions } from './store-command.ts';
import { rowProgress } from './terminal.ts';

const number = new Intl.NumberFormat('en');
const megabytes = new Intl.NumberFormat('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 });

/** The holder of a backup holds figures that may not be open to all, and the hashes of tokens: its owner alone may read it. */
const ownerOnly = 0o600;

export const backupCommand: StoreCommand = {
  usage: 'backup --out FILE',
  summary:
    'Writes all releases, tokens and the audit log into one file, as they are at this moment, also while serving.',
  async work(args, desk) {
    const { values, positionals } = textOptions(args, ['out']);
    const { out } = values;
    if (out === undefined || positionals.length > 0) throw new UsageError('--out names the file to write.');
    const source = await desk.store.source();
    const onRows = rowProgress(desk);
    const hash = createHash('sha256');
    let [bytes, releases, tokens, lines] = [0, 0, 0, 0];
    const told = {
      onRows: ({ id, observations }: { id: string; observations: number }, written: number) =>
        onRows(id, written, observations),
      onRelease: ({ id, observations }: { id: string; observations: number }) => {
        releases += 1;
        desk.say(`${id}: ${number.format(observations)} observations\n`);
      },
      onToken: () => void (tokens += 1),
      onAuditLine: () => void (lines += 1),
    };
    async function* measured() {
      for await (const chunk of backupBytes(source, new Date().toISOString(), told)) {
        bytes += chunk.length;
        hash.update(chunk);
        yield chunk;
      }
    }
    try {
      await desk.files.write(out, measured(), ownerOnly);
    } finally {
      await source.close();
    }
    const counts = `${number.format(releases)} releases, ${number.format(tokens)} tokens, ${number.format(lines)} lines of the audit log`;
    desk.say(`Backed up ${counts}: ${megabytes.format(bytes / 1e6)} MB, sha256 ${hash.digest('hex')}\n`);
  },
};
