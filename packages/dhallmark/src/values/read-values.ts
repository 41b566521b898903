import { lstatSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ValueSource } from '@dhallmark/secret-gen';
import { parseEnvFile } from '@dhallmark/secret-gen/env-file';
import type { Fault } from '@dhallmark/fault';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';
import { ENV_EXAMPLE, ENV_FILE } from '../workspace/paths.ts';

/** Where the values of Secrets come from. */
export interface Values extends ValueSource {
  /** One-line remarks: example values are used. */
  readonly notes: readonly string[];
  /** What to correct although the values can be read: others can read them, too. */
  readonly warnings: readonly string[];
  /** The variables of `secrets.env` or of its example, and their lines; undefined without either. */
  readonly file: VariableFile | undefined;
}

/** Which variables a file sets, without their values. */
export interface VariableFile {
  readonly name: string;
  /** Counted from 1. */
  readonly lines: ReadonlyMap<string, number>;
}

/**
 * The values of an environment. `local` takes them from `secrets.env`, else from its example, and
 * variables that the file lacks from the process; any other environment from the process alone.
 * Variables of the form `file` hold paths relative to the workspace. Throws Fault `unreadable-file`,
 * `malformed-env-file`, `env-file-encoding`.
 */
export function readValues(root: string, environment: string, env: Env): Values {
  const readFile = (path: string): Uint8Array | undefined => readIfPresent(resolve(root, path));
  const source = { environment, readFile };
  if (environment !== 'local') return { ...source, env, notes: [], warnings: [], file: undefined };
  const own = readEnvFile(root, ENV_FILE);
  const bytes = own ?? readEnvFile(root, ENV_EXAMPLE);
  if (bytes === undefined) return { ...source, env, notes: [], warnings: [], file: undefined };
  const name = own === undefined ? ENV_EXAMPLE : ENV_FILE;
  const { values, lines } = parseEnvFile(bytes, name);
  const notes = own === undefined ? [EXAMPLE_VALUES] : [];
  const warnings = own !== undefined && isReadByOthers(root) ? [READ_BY_OTHERS] : [];
  return { ...source, env: { ...env, ...values }, notes, warnings, file: { name, lines } };
}

const EXAMPLE_VALUES = `${ENV_FILE} does not exist; the example values of ${ENV_EXAMPLE} are used.`;
const READ_BY_OTHERS = `Others on this machine can read ${ENV_FILE}: chmod 600 ${ENV_FILE}`;

/** Whether the mode of `secrets.env` lets others than its owner use it. Windows has no such mode. */
export function isReadByOthers(root: string): boolean {
  return process.platform !== 'win32' && (statSync(join(root, ENV_FILE)).mode & 0o077) !== 0;
}

/**
 * Reads `secrets.env` or its example, which may be a link. Undefined where neither a file nor a link has
 * this name: anything else is not replaced by example values. Throws Fault `unreadable-file`.
 *
 * @example
 * readEnvFile('/shop', 'secrets.env')
 */
export function readEnvFile(root: string, name: string): Uint8Array | undefined {
  const path = join(root, name);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const target = statOrUndefined(path);
  if (target === undefined) {
    throw notAFile(name, 'the symbolic link leads to nothing', 'Correct the link, or remove it.');
  }
  if (!target.isFile()) {
    const what = target.isDirectory() ? 'this is a folder' : 'this is not a regular file';
    throw notAFile(name, what, `Move it away, and write the values to the file ${name}.`);
  }
  return readIfPresent(path);
}

/** Undefined also for a link that leads to itself. */
function statOrUndefined(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function notAFile(file: string, message: string, hint: string): Fault {
  return fault({ code: 'unreadable-file', message, location: { file }, hint });
}

/** Undefined where the file does not exist. Throws Fault `unreadable-file`. */
export function readIfPresent(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw fault({
      code: 'unreadable-file',
      message: `the file cannot be read: ${String(code)}`,
      location: { file },
      hint: 'Check its permissions.',
      causes: [error],
    });
  }
}
