/** Every file format, one row each (sops cmd/sops/formats). */

import { sopsFault } from '../fault.ts';
import { binaryStore } from './binary.ts';
import { dotenvStore } from './dotenv.ts';
import { iniStore } from './ini.ts';
import { jsonStore } from './json.ts';
import type { Format, Store } from './store.ts';
import { yamlStore } from './yaml/store.ts';

const STORES = new Map<Format, Store>(
  [yamlStore, jsonStore, dotenvStore, iniStore, binaryStore].map((store) => [store.format, store]),
);

/** The format that a path's ending stands for; binary for any other. */
export function formatOf(path: string): Format {
  if (/\.ya?ml$/.test(path)) return 'yaml';
  if (path.endsWith('.json')) return 'json';
  if (path.endsWith('.env')) return 'dotenv';
  return path.endsWith('.ini') ? 'ini' : 'binary';
}

/** Throws Fault `unknown-format`. */
export function storeFor(format: Format): Store {
  const store = STORES.get(format);
  if (store !== undefined) return store;
  throw sopsFault({
    code: 'unknown-format',
    message: `there is no store for ${format} files`,
    hint: 'formats are yaml, json, dotenv, ini and binary',
  });
}
