/** What a run needs before its first file: the configuration, formats, where keys are found. */

import { resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';

import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { sopsFault } from '../fault.ts';
import { parseDecryptionOrder } from '../keys/key-groups.ts';
import type { KeyContext } from '../keys/provider.ts';
import { findConfig, loadConfig, nodeContext } from '../node.ts';
import type { SopsConfig } from '../rules/config.ts';
import { formatOf } from '../stores/index.ts';
import type { Format, StoreSettings } from '../stores/store.ts';
import type { CliContext } from './cli-context.ts';

export interface SettingsOptions {
  readonly config?: string | undefined;
  /** Spaces per level. */
  readonly indent?: number | undefined;
  readonly ignoreMac?: boolean | undefined;
  readonly decryptionOrder?: readonly string[] | undefined;
}

export interface Settings {
  readonly config: SopsConfig | undefined;
  readonly stores: Readonly<Partial<Record<Format, StoreSettings>>>;
  readonly context: KeyContext;
  readonly ignoreMac: boolean;
  readonly decryptionOrder: readonly string[];
}

/** Reads `--config`, SOPS_CONFIG, or the nearest .sops.yaml from the working folder up. Throws Fault. */
export async function readSettings(cli: CliContext, options: SettingsOptions): Promise<Settings> {
  const { env, cwd } = cli;
  const named = options.config ?? (env['SOPS_CONFIG'] || undefined);
  const config = named === undefined ? await findConfig(cwd) : await loadNamedConfig(cwd, named);
  const order = options.decryptionOrder ?? parseDecryptionOrder(env['SOPS_DECRYPTION_ORDER']);
  return {
    config,
    stores: storeSettings(config, options.indent),
    context: nodeContext({ env, answered: cli.replies.waitForTurn }),
    ignoreMac: options.ignoreMac === true,
    decryptionOrder: order,
  };
}

/** sops exits with its general status where a named configuration does not exist. */
async function loadNamedConfig(cwd: string, name: string): Promise<SopsConfig> {
  try {
    return await loadConfig(resolve(cwd, name));
  } catch (error) {
    const isAbsent = isFault(error) && error.code === 'config-not-found';
    throw isAbsent ? error.with({ exitStatus: 1 }) : error;
  }
}

function storeSettings(
  config: SopsConfig | undefined,
  indent: number | undefined,
): Settings['stores'] {
  if (indent === undefined) return config?.stores ?? {};
  return { yaml: { indent }, json: { indent }, binary: { indent } };
}

/** The configuration, without which there is no creation rule. Throws Fault `config-not-found`. */
export function requireConfig({ config }: Settings): SopsConfig {
  if (config !== undefined && config.rules.length > 0) return config;
  throw sopsFault({
    code: 'config-not-found',
    exitStatus: 1,
    message:
      'config file not found, or has no creation rules, and no keys provided through command line options',
    hint: 'Write creation_rules into a .sops.yaml (.sops.yml is not read), or name keys, for example --age RECIPIENT.',
  });
}

export interface TypeOptions {
  readonly filenameOverride?: string | undefined;
  readonly inputType?: Format | undefined;
  readonly outputType?: Format | undefined;
}

export interface FileTypes {
  /** The name that creation rule and types are chosen by. */
  readonly name: string;
  readonly input: Format;
  readonly output: Format;
}

/** The types of a file: those of the options, otherwise by the ending of its name. */
export function fileTypes(options: TypeOptions, cwd: string, path: string): FileTypes {
  const { filenameOverride, inputType, outputType } = options;
  const name = filenameOverride === undefined ? path : resolve(cwd, filenameOverride);
  return {
    name,
    input: inputType ?? formatOf(name),
    output: outputType ?? formatOf(name),
  };
}

/** The options for decrypting one file of a run; `path` is empty for standard input. */
export function decryptOptions(settings: Settings, path: string, format: Format): DecryptOptions {
  const { stores, context, ignoreMac, decryptionOrder } = settings;
  return {
    path: path === '' ? undefined : path,
    format,
    stores,
    context,
    ignoreMac,
    decryptionOrder,
  };
}
