import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PluginError } from '../errors.ts';

export interface LocalKey {
  /** An age identity file, readable by its owner only. */
  readonly file: string;
  /** `age1…` */
  readonly recipient: string;
  /** True when this call made it. */
  readonly created: boolean;
}

export interface AgeKeyPair {
  readonly identity: string;
  readonly recipient: string;
}

/** Where programs keep a person's configuration, as the XDG base directory specification has it. */
export function localKeyFile(
  env: Readonly<Record<string, string | undefined>>,
  home: string,
): string {
  const configured = env['XDG_CONFIG_HOME'];
  const folder = configured !== undefined && configured !== '' ? configured : join(home, '.config');
  return join(folder, 'dhallmark', 'age', 'local.txt');
}

/**
 * The key that the environment `local` encrypts to: made at the first call, exclusively, then only
 * read. Throws PluginError `local-key-broken` for a file that holds no public key; it is never
 * overwritten.
 */
export async function findOrMakeLocalKey(
  file: string,
  makeKeyPair: () => Promise<AgeKeyPair>,
  now: Date,
): Promise<LocalKey> {
  const present = readLocalKey(file);
  if (present !== undefined) return present;
  const { identity, recipient } = await makeKeyPair();
  const text = `# created: ${now.toISOString()}\n# public key: ${recipient}\n${identity}\n`;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
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

/** Undefined where there is no key yet. Throws PluginError `local-key-broken`. */
export function readLocalKey(file: string): LocalKey | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw unreadable(file, error);
  }
  const recipient = /^# public key: (age1[0-9a-z]+)$/m.exec(text)?.[1];
  if (recipient === undefined || !text.includes('AGE-SECRET-KEY-'))
    throw unreadable(file, undefined);
  return { file, recipient, created: false };
}

function unreadable(file: string, cause: unknown): PluginError {
  return new PluginError(
    'local-key-broken',
    `The key of the environment local cannot be read: ${file}`,
    {
      path: file,
      hint: 'It is an age identity file with a line "# public key: age1…". Restore it, or move it away: the next make makes a new one and encrypts anew.',
      cause,
    },
  );
}
