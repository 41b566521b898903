/** Every file format, one row each (sops cmd/sops/formats). */

import { sopsFault } from '../fault.ts';
import { binaryStore } from './binary.ts';
import { dotenvStore } from './dotenv.ts';
import { iniStore } from './ini.ts';
import { jsonStore } from './json.ts';
import type { Format, Store } from './store.ts';
import { yamlStore } from './yaml/store.ts';

const STORES: Readonly<Record<Format, Store>> = {
  yaml: yamlStore,
  json: jsonStore,
  dotenv: dotenvStore,
  ini: iniStore,
  binary: binaryStore,
};

/** The names of all formats. */
export const FORMATS: readonly Format[] = Object.values(STORES).map(({ format }) => format);

/**
 * The format that the ending of a path means; `binary` for any other.
 *
 * @example
 * formatOf('deploy/secret.yml') // 'yaml'
 */
export function formatOf(path: string): Format {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.env')) return 'dotenv';
  return path.endsWith('.ini') ? 'ini' : 'binary';
}

/** A format by its name; undefined for an empty string. Throws Fault `unknown-format`. */
export function parseFormat(name: string): Format | undefined {
  if (name === '') return undefined;
  const format = FORMATS.find((known) => known === name);
  if (format !== undefined) return format;
  throw sopsFault({
    code: 'unknown-format',
    message: `${name} is not a type of file`,
    hint: `The types are ${FORMATS.join(', ')}.`,
  });
}

/** The store of a format. */
export function storeFor(format: Format): Store {
  return STORES[format];
}
