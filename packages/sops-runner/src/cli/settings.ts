/** What a run needs before its first file: the configuration, formats, where keys are found. */

import { join, relative, resolve } from 'node:path';

import { isFault } from '@dhallmark/fault';

import type { DecryptOptions } from '../crypt/encrypted-file.ts';
import { sopsFault } from '../fault.ts';
import { parseDecryptionOrder } from '../keys/key-groups.ts';
import { parseKeyService } from '../keys/key-service/address.ts';
import type { KeyServiceChoice } from '../keys/key-service/address.ts';
import { splitKeyList } from '../keys/key-list.ts';
import type { KeyContext } from '../keys/provider.ts';
import { findConfig, loadConfig, nodeContext } from '../node.ts';
import { CONFIG_NAME } from '../rules/config.ts';
import type { SopsConfig } from '../rules/config.ts';
import { formatOf } from '../stores/index.ts';
import type { Format, StoreSettings } from '../stores/store.ts';
import { Configs } from '../verify/configs.ts';
import { writeReport } from './cli-context.ts';
import type { CliContext } from './cli-context.ts';

export interface SettingsOptions {
  readonly config?: string | undefined;
  /** Spaces per level. */
  readonly indent?: number | undefined;
  readonly ignoreMac?: boolean | undefined;
  readonly decryptionOrder?: readonly string[] | undefined;
  /** Addresses of key services. */
  readonly keyservice?: readonly string[] | undefined;
  /** Whether this process wraps and unwraps data keys, too; true by default. */
  readonly enableLocalKeyservice?: boolean | undefined;
}

export interface Settings {
  /** The named configuration; without one the nearest to the working folder, or to the file by `settingsFor`. */
  readonly config: SopsConfig | undefined;
  /** The nearest configuration of each file; the named one for all, where one is named. */
  readonly configs: Configs;
  readonly indent: number | undefined;
  readonly stores: Readonly<Partial<Record<Format, StoreSettings>>>;
  readonly context: KeyContext;
  readonly ignoreMac: boolean;
  readonly decryptionOrder: readonly string[];
  /** Prints a note about a file, by its absolute path. */
  readonly printNote: (path: string, note: string) => void;
}

/** Reads `--config`, SOPS_CONFIG, or the nearest .sops.yaml from the working folder up. Throws Fault. */
export async function readSettings(cli: CliContext, options: SettingsOptions): Promise<Settings> {
  const { env, cwd } = cli;
  const named = options.config ?? (env['SOPS_CONFIG'] || undefined);
  const config = named === undefined ? await findConfig(cwd) : await loadNamedConfig(cwd, named);
  return createSettings(cli, options, config, named === undefined ? { findConfig } : {});
}

/** As `readSettings`, without configuration where it cannot be read, as while Git merges it. */
export async function readSettingsIfPossible(
  cli: CliContext,
  options: SettingsOptions,
): Promise<Settings> {
  try {
    return await readSettings(cli, options);
  } catch (error) {
    if (!isFault(error) || options.config !== undefined) throw error;
    return createSettings(cli, options, undefined, {});
  }
}

function createSettings(
  cli: CliContext,
  options: SettingsOptions,
  config: SopsConfig | undefined,
  nearest: { readonly findConfig?: typeof findConfig },
): Settings {
  const { env, cwd, replies } = cli;
  const order = options.decryptionOrder ?? parseDecryptionOrder(env['SOPS_DECRYPTION_ORDER']);
  const context = nodeContext({
    env,
    answered: replies.waitForTurn,
    keyServices: readKeyServices(env, options),
  });
  return {
    config,
    configs: new Configs({ config: config ?? withoutRules(cwd), ...nearest }),
    indent: options.indent,
    stores: storeSettings(config, options.indent),
    context,
    ignoreMac: options.ignoreMac === true,
    decryptionOrder: order,
    printNote: (path, note) => {
      const name = path === '' ? 'standard input' : relative(cwd, path);
      writeReport(cli, cli.stderr, `note: ${name}: ${note}\n`);
    },
  };
}

/**
 * The settings for one file: with the nearest configuration at or above it, unless one was named. sops takes
 * the nearest to the working folder for all files. Throws Fault for a configuration that is malformed.
 */
export async function settingsFor(settings: Settings, path: string): Promise<Settings> {
  const found = await settings.configs.find(path);
  const config = found.rules.length > 0 ? found : settings.config;
  return { ...settings, config, stores: storeSettings(config, settings.indent) };
}

/** Says which configurations were used, where sops would have used another one. */
export function reportConfigs(cli: CliContext, { configs, config }: Settings): void {
  const { used } = configs;
  if (used.every((path) => path === config?.path)) return;
  const names = used.map((path) => relative(cli.cwd, path));
  writeReport(cli, cli.stderr, `rules of ${names.join(', ')}\n`);
}

/** Folders can have configurations although the working folder has none. */
export function withoutRules(cwd: string): SopsConfig {
  return { path: join(cwd, CONFIG_NAME), rules: [], stores: {} };
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

/** Undefined where no key service is named. Throws Fault `bad-arguments`. */
function readKeyServices(
  env: CliContext['env'],
  {
    keyservice = splitKeyList(env['SOPS_KEYSERVICE'] ?? ''),
    enableLocalKeyservice,
  }: SettingsOptions,
): KeyServiceChoice | undefined {
  const isLocal =
    enableLocalKeyservice ?? !/^(?:0|f|false)$/i.test(env['SOPS_ENABLE_LOCAL_KEYSERVICE'] ?? '');
  if (keyservice.length > 0) return { isLocal, remote: keyservice.map(parseKeyService) };
  if (isLocal) return undefined;
  throw sopsFault({
    code: 'bad-arguments',
    message: 'the local key service is switched off, and no other is named',
    hint: 'Name one with --keyservice, or leave out --enable-local-keyservice=false.',
  });
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
  const { stores, context, ignoreMac, decryptionOrder, printNote } = settings;
  return {
    path: path === '' ? undefined : path,
    format,
    stores,
    context,
    ignoreMac,
    decryptionOrder,
    onNote: (note) => printNote(path, note),
  };
}
