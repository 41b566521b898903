/** What a run has found out before its first file: configuration, formats, where keys are looked for. */

import { resolve } from 'node:path';

import type { SopsConfig } from '../rules/config.ts';
import { isFault } from '@dhallmark/fault';
import { sopsFault } from '../fault.ts';
import { parseDecryptionOrder } from '../keys/key-groups.ts';
import type { KeyContext } from '../keys/provider.ts';
import { findConfig, loadConfig, nodeContext } from '../node.ts';
import { formatOf } from '../stores/index.ts';
import type { Format, StoreSettings } from '../stores/store.ts';
import { on, text, wholeNumber } from './flags.ts';
import type { Flags } from './flags.ts';
import type { CliWorld } from './cli-context.ts';

export interface Settings {
  readonly config: SopsConfig | undefined;
  readonly stores: Readonly<Partial<Record<Format, StoreSettings>>>;
  readonly context: KeyContext;
  readonly ignoreMac: boolean;
  readonly decryptionOrder: readonly string[];
}

/** Reads `--config`, SOPS_CONFIG or the nearest .sops.yaml above the working folder. Throws Fault. */
export async function readSettings(world: CliWorld, flags: Flags): Promise<Settings> {
  const named = text(flags, 'config') ?? (world.env['SOPS_CONFIG'] || undefined);
  const config =
    named === undefined ? await findConfig(world.cwd) : await namedConfig(world, named);
  const order = text(flags, 'decryptionOrder') ?? world.env['SOPS_DECRYPTION_ORDER'];
  return {
    config,
    stores: storeSettings(config, flags),
    context: nodeContext({ env: world.env, answered: world.pace.pass }),
    ignoreMac: on(flags, 'ignoreMac'),
    decryptionOrder: parseDecryptionOrder(order),
  };
}

/** sops has the general status for it. */
async function namedConfig(world: CliWorld, name: string): Promise<SopsConfig> {
  try {
    return await loadConfig(resolve(world.cwd, name));
  } catch (error) {
    const isAbsent = isFault(error) && error.code === 'config-not-found';
    throw isAbsent ? error.with({ exitStatus: 1 }) : error;
  }
}

function storeSettings(config: SopsConfig | undefined, flags: Flags): Settings['stores'] {
  const indent = wholeNumber(flags, 'indent', '--indent');
  if (indent === undefined) return config?.stores ?? {};
  return { yaml: { indent }, json: { indent }, binary: { indent } };
}

/** The settings without which no rule can be found. Throws Fault `config-not-found`. */
export function requireConfig(settings: Settings): SopsConfig {
  if (settings.config !== undefined && settings.config.rules.length > 0) return settings.config;
  throw sopsFault({
    code: 'config-not-found',
    exitStatus: 1,
    message:
      'config file not found, or has no creation rules, and no keys provided through command line options',
    hint: 'write creation_rules into a .sops.yaml (.sops.yml is not read), or name keys, e.g. --age RECIPIENT',
  });
}

export interface FileTypes {
  /** The name that rule and types are chosen by. */
  readonly name: string;
  readonly input: Format;
  readonly output: Format;
}

/** The types of a file by the flags, else by the name's ending. Throws Fault `unknown-format`. */
export function fileTypes(flags: Flags, world: CliWorld, path: string): FileTypes {
  const override = text(flags, 'filenameOverride');
  const name = override === undefined ? path : resolve(world.cwd, override);
  return {
    name,
    input: formatFlag(flags, 'inputType') ?? formatOf(name),
    output: formatFlag(flags, 'outputType') ?? formatOf(name),
  };
}

const FORMATS: readonly Format[] = ['yaml', 'json', 'dotenv', 'ini', 'binary'];

function formatFlag(flags: Flags, name: 'inputType' | 'outputType'): Format | undefined {
  const value = text(flags, name);
  const format = FORMATS.find((known) => known === value);
  if (value === undefined || format !== undefined) return format;
  throw sopsFault({
    code: 'unknown-format',
    message: `${value} is no type of file`,
    hint: `types are ${FORMATS.join(', ')}`,
  });
}
