import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolder } from '@dhallmark/replace-file';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';

/** The age key of the environment `local`. */
export interface LocalKey {
  /** An age identity file, readable by its owner only. */
  readonly file: string;
  /** `age1…` */
  readonly recipient: string;
  /** True when this call created it. */
  readonly created: boolean;
}

export interface AgeKeyPair {
  readonly identity: string;
  readonly recipient: string;
}

/** Where programs keep a person's configuration, as the XDG base directory specification has it. */
export function localKeyFile(env: Env, home: string): string {
  const configured = env['XDG_CONFIG_HOME'];
  const folder = configured !== undefined && configured !== '' ? configured : join(home, '.config');
  return join(folder, 'dhallmark', 'age', 'local.txt');
}

/**
 * The key that the environment `local` encrypts to: created by the first call, exclusively, then
 * only read. Throws Fault `local-key-broken` for a file without a public key; it is never
 * overwritten.
 */
export async function findOrCreateLocalKey(
  file: string,
  generateKeyPair: () => Promise<AgeKeyPair>,
  now: Date,
): Promise<LocalKey> {
  const present = readLocalKey(file);
  if (present !== undefined) return present;
  const { identity, recipient } = await generateKeyPair();
  const text = `# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n`;
  makeFolder(dirname(file), 0o700);
  const aside = `${file}.${randomUUID()}`;
  writeFileSync(aside, text, { flag: 'wx', mode: 0o600 });
  try {
    // A link fails where the file exists, and nobody ever sees half of it.
    linkSync(aside, file);
  } catch (error) {
    const other = readLocalKey(file);
    if (other === undefined) throw error;
    return other;
  } finally {
    rmSync(aside, { force: true });
  }
  return { file, recipient, created: true };
}

/** Undefined where there is no key yet. Throws Fault `local-key-broken`. */
export function readLocalKey(file: string): LocalKey | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw brokenKey(file, [error]);
  }
  const recipient = /^# public key: (age1[0-9a-z]+)$/m.exec(text)?.[1];
  if (recipient === undefined || !text.includes('AGE-SECRET-KEY-')) throw brokenKey(file, []);
  return { file, recipient, created: false };
}

function brokenKey(file: string, causes: readonly unknown[]): Fault {
  return fault({
    code: 'local-key-broken',
    message: 'the key of the environment local cannot be read',
    location: { file },
    hint: 'It must be an age identity file with a line "# public key: age1…". Restore it, or move it away: the next make creates a new key and encrypts everything again.',
    causes,
  });
}
