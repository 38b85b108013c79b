import { isRole, newToken, roles } from '../access/access-token.ts';
import { UsageError } from './command.ts';
import { commandLine, type Desk, type StoreCommand, textOptions } from './store-command.ts';

function noted({ store }: Desk, action: 'token.create' | 'token.revoke', detail: string): Promise<unknown> {
  const at = new Date().toISOString();
  const event = { at, actor: commandLine, action, outcome: 'done', dataset: null, release: null, detail } as const;
  return store.access.note(event);
}

async function create(args: readonly string[], desk: Desk): Promise<void> {
  const { values, positionals } = textOptions(args, ['role', 'name']);
  const { role = '', name = '' } = values;
  if (!isRole(role)) throw new UsageError(`--role is needed: ${roles.join(', ')}.`);
  if (!/^\S.{0,98}\S$/u.test(name)) throw new UsageError('--name is needed, of 2 to 100 signs: whose token it is.');
  if (positionals.length > 0) throw new UsageError(`"${positionals.join(' ')}" cannot be understood.`);
  const { text, token } = await newToken({ name, role });
  await desk.store.access.addToken(token);
  await noted(desk, 'token.create', `${token.id}, ${role}: ${name}`);
  desk.say(`${text}\n`);
  desk.say(
    `The token ${token.id} of "${name}" (${role}). It is shown this once; keep it where others do not read it.\n`,
  );
}

async function list({ store, say }: Desk): Promise<void> {
  for (const { id, role, name, createdAt, revokedAt } of await store.access.tokens()) {
    say(`${id}  ${role.padEnd(9)}  ${createdAt}  ${name}${revokedAt === null ? '' : `  (revoked ${revokedAt})`}\n`);
  }
}

async function revoke(ids: readonly string[], desk: Desk): Promise<void> {
  if (ids.length === 0) throw new UsageError('The id of a token is needed, as "token list" shows it.');
  for (const id of ids) {
    const isRevoked = await desk.store.access.revokeToken(id, new Date().toISOString());
    if (!isRevoked) throw new UsageError(`No token that can be used has the id "${id}".`);
    await noted(desk, 'token.revoke', id);
    desk.say(`${id} is revoked.\n`);
  }
}

export const tokenCommand: StoreCommand = {
  usage: 'token create --role reader|editor|publisher --name NAME | token list | token revoke ID …',
  summary: 'Makes a token, which is shown once; lists them; revokes them, at once and for good.',
  async work([action = '', ...args], desk) {
    switch (action) {
      case 'create':
        return create(args, desk);
      case 'list':
        return list(desk);
      case 'revoke':
        return revoke(args, desk);
      default:
        throw new UsageError('What to do is needed: token create, token list or token revoke.');
    }
  },
};
