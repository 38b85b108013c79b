import { verifyChain } from '../access/audit-chain.ts';
import { StoreError } from '../store.ts';
import { UsageError } from './command.ts';
import { type Desk, type StoreCommand, textOptions } from './store-command.ts';

async function list(args: readonly string[], { store, say }: Desk): Promise<void> {
  const { values } = textOptions(args, ['last']);
  const last = values.last ?? '50';
  if (!/^[1-9]\d{0,6}$/.test(last)) throw new UsageError('--last is a number of lines.');
  for (const line of (await store.access.auditLines()).slice(-Number(last))) {
    const { no, at, outcome, action, actor, dataset, release, detail } = line;
    const what = [action, dataset, release].filter((each) => each !== null && each !== '').join(' ');
    say(
      `${String(no)}  ${at}  ${outcome}  ${what}  ${actor === '' ? '(unknown)' : actor}${detail === '' ? '' : `: ${detail}`}\n`,
    );
  }
}

async function verify(args: readonly string[], { store, say }: Desk): Promise<void> {
  const { values } = textOptions(args, ['expect']);
  const { expect } = values;
  if (expect !== undefined && !/^\d+:[0-9a-f]{64}$/.test(expect)) {
    throw new UsageError('--expect is what an earlier "audit verify" printed: NUMBER:HASH.');
  }
  // The head first: a line that is added meanwhile is then at most not looked at.
  const head = await store.access.auditHead();
  const lines = (await store.access.auditLines()).filter(({ no }) => no <= head.no);
  const finding = await verifyChain(lines, head);
  switch (finding.kind) {
    case 'broken':
      throw new StoreError(
        `The audit log is not as it was written: the first place that does not fit is line ${String(finding.no)}, which was changed, removed, added or moved.`,
      );
    case 'cut':
      throw new StoreError(
        `The audit log is not as it was written: it ends with line ${String(finding.lines)}, and line ${String(finding.head.no)} was its last.`,
      );
    case 'whole':
      if (expect !== undefined && !lines.some(({ no, hash }) => `${String(no)}:${hash}` === expect)) {
        throw new StoreError('The audit log was written anew: it fits in itself, but does not hold the line expected.');
      }
      say(`The audit log is whole: ${String(finding.lines)} lines. Its last line, to be noted elsewhere:\n`);
      say(`${String(finding.head.no)}:${finding.head.hash}\n`);
  }
}

export const auditCommand: StoreCommand = {
  usage: 'audit verify [--expect NUMBER:HASH] | audit list [--last LINES]',
  summary: 'Tells whether a line of the audit log was changed, removed or moved; shows the log.',
  async work([action = '', ...args], desk) {
    if (action === 'verify') return verify(args, desk);
    if (action === 'list') return list(args, desk);
    throw new UsageError('What to do is needed: audit verify or audit list.');
  },
};
