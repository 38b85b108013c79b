import { expect, test } from 'vitest';
import { readConfig } from '../../../server/config.ts';

test.each([
  'mysql://parkscope:secret-of-ours@localhost/parks',
  'postgres://parkscope:secret-of-ours@local host/parks',
  'secret-of-ours',
])('an address of a database that cannot be used is refused without being repeated', (DATABASE_URL) => {
  expect(() => readConfig({ DATABASE_URL })).toThrow(
    /^DATABASE_URL cannot be used: postgres:\/\/user:password@host:port\/database is needed, with the signs of a password percent-encoded\.$/,
  );
});

test('a database is a file unless DATABASE_URL names another', () => {
  const url = 'postgresql://parkscope:secret@db.example:5433/parks?sslmode=verify-full';
  expect(readConfig({}).databaseUrl).toBeNull();
  expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
});
