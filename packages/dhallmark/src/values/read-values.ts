import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ValueSource } from '@dhallmark/secret-gen';
import { parseEnvFile } from '@dhallmark/secret-gen/env-file';
import { fault } from '../fault.ts';
import type { Env } from '../workspace/env.ts';
import { ENV_EXAMPLE, ENV_FILE } from '../workspace/paths.ts';

/** Where the values of Secrets come from. */
export interface Values extends ValueSource {
  /** One line for the report, where example values are used. */
  readonly note: string | undefined;
}

/**
 * The values of an environment. `local` takes them from `secrets.env`, else from its example, and
 * variables that the file lacks from the process; any other environment from the process alone.
 * Variables of the form `file` hold paths relative to the workspace. Throws Fault `unreadable-file`.
 */
export function readValues(root: string, environment: string, env: Env): Values {
  const readFile = (path: string): Uint8Array | undefined => readIfPresent(resolve(root, path));
  if (environment !== 'local') return { env, environment, readFile, note: undefined };
  const own = readIfPresent(join(root, ENV_FILE));
  const bytes = own ?? readIfPresent(join(root, ENV_EXAMPLE));
  const file = bytes === undefined ? {} : parseEnvFile(Buffer.from(bytes).toString('utf8'));
  const isExample = own === undefined && bytes !== undefined;
  const note = isExample
    ? `${ENV_FILE} does not exist; the example values of ${ENV_EXAMPLE} are used.`
    : undefined;
  return { env: { ...env, ...file }, environment, readFile, note };
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
