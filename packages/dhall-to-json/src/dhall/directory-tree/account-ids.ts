import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import type { Fault } from '@dhallmark/fault';

import { fault } from '../../codes.ts';
import type { Account } from './tree-entry.ts';

/** The databases of users and of groups. */
type Database = 'passwd' | 'group';

/** -1, the largest number, means no change. */
const largestId = 2 ** 32 - 2;

/**
 * The number of a user or a group; undefined for undefined.
 *
 * @throws Fault `tree-account` for a name that the system does not know, and for a number beyond its range
 */
export function idOf(database: Database, account: Account | undefined): number | undefined {
  if (account === undefined) return undefined;
  const id = typeof account === 'number' ? account : findId(database, account);
  if (id === undefined || id > largestId) throw unknown(database, account);
  return id;
}

/** getent knows accounts of a network, too, but not every system has it. */
function findId(database: Database, name: string): number | undefined {
  const lines = readDatabase(`/etc/${database}`);
  return idIn(lines, name) ?? idIn(askSystem(database, name), name);
}

function readDatabase(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function askSystem(database: Database, name: string): string {
  const env = { PATH: '/usr/bin:/bin' };
  const found = spawnSync('getent', [database, '--', name], { env, encoding: 'utf8' });
  return found.status === 0 ? found.stdout : '';
}

/** `name:password:id:…` */
function idIn(lines: string, name: string): number | undefined {
  for (const line of lines.split('\n')) {
    const [found, , id = ''] = line.split(':');
    if (found === name && /^\d+$/u.test(id)) return Number(id);
  }
  return undefined;
}

function unknown(database: Database, account: Account): Fault {
  const kind = database === 'passwd' ? 'user' : 'group';
  return fault({
    code: 'tree-account',
    message: `there is no ${kind} ${account} on this system`,
    hint: 'Create it, or use its number.',
  });
}
