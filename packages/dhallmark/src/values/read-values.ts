import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ValueSource } from '@dhallmark/secret-gen';
import { parseEnvFile } from '@dhallmark/secret-gen/env-file';
import { PluginError } from '../errors.ts';
import { ENV_EXAMPLE, ENV_FILE } from './env-files.ts';

export interface Values extends ValueSource {
  /** One line to be said, where example values are used. */
  readonly note: string | undefined;
}

/**
 * Where the values of Secrets come from. `local` takes them from `secrets.env`, else from its
 * example, and a variable that the file lacks from the process; any other environment from the
 * process alone. File variables hold paths relative to the workspace.
 */
export function readValues(
  root: string,
  environment: string,
  env: Readonly<Record<string, string | undefined>>,
): Values {
  const readFile = (path: string): Uint8Array | undefined => readIfPresent(resolve(root, path));
  if (environment !== 'local') return { env, environment, readFile, note: undefined };
  const own = readIfPresent(join(root, ENV_FILE));
  const text = own ?? readIfPresent(join(root, ENV_EXAMPLE));
  const file = text === undefined ? {} : parseEnvFile(Buffer.from(text).toString('utf8'));
  const isExample = own === undefined && text !== undefined;
  const note = isExample
    ? `${ENV_FILE} is absent; example values of ${ENV_EXAMPLE} are used.`
    : undefined;
  return { env: { ...env, ...file }, environment, readFile, note };
}

export function readIfPresent(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined;
    throw new PluginError('unreadable-file', `${file} cannot be read (${String(code)})`, {
      path: file,
      hint: 'Check its permissions.',
      cause: error,
    });
  }
}
