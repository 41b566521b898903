/** The options for master keys, one set per provider in the registry, and their variables. */

import { Option } from '@dhallmark/command-line';
import type { AnyCommand } from '@dhallmark/command-line';

import { splitKeyList } from '../keys/key-list.ts';
import { keySettings, providersInCommandLineOrder } from '../keys/provider-lookup.ts';
import type { KeyGroup, KeySettings, MasterKey, Provider } from '../keys/provider.ts';
import { providers } from '../keys/registry.ts';
import { unsupportedProviders } from '../keys/unsupported-keys.ts';
import type { CliContext } from './cli-context.ts';
import { readOption } from './options.ts';

/** Master keys and their settings, as the command line gives them. */
export interface KeyOptions {
  /** Undefined when neither an option nor a variable names a key: then the creation rule decides. */
  readonly group: KeyGroup | undefined;
  readonly settings: KeySettings;
}

/** Keys to add to a file and to remove from it. */
export interface KeyChanges {
  readonly add: readonly MasterKey[];
  readonly remove: readonly MasterKey[];
}

/** One option per provider, and the settings beside the keys. */
export function addKeyOptions(command: AnyCommand): void {
  for (const { flag, letter, env, title } of providers) {
    const short = letter === undefined ? '' : `-${letter}, `;
    command.addOption(
      new Option(`${short}--${flag} <keys>`, `${title} keys, separated by commas [$${env.keys}]`),
    );
  }
  for (const { flag } of unsupportedProviders) addUnsupported(command, flag);
  addKeySettingOptions(command);
}

/** `--add-*` and `--rm-*`, and the settings beside the keys. */
export function addKeyChangeOptions(command: AnyCommand): void {
  for (const { flag, title } of providers) {
    command
      .addOption(new Option(`--add-${flag} <keys>`, `add ${title} keys to the first key group`))
      .addOption(new Option(`--rm-${flag} <keys>`, `remove ${title} keys from every key group`));
  }
  for (const { flag } of unsupportedProviders) {
    addUnsupported(command, `add-${flag}`);
    addUnsupported(command, `rm-${flag}`);
  }
  addKeySettingOptions(command);
}

function addUnsupported(command: AnyCommand, name: string): void {
  command.addOption(new Option(`--${name} <keys>`, 'not supported'));
}

function addKeySettingOptions(command: AnyCommand): void {
  for (const { option, placeholder, description } of keySettings) {
    if (command.options.some(({ long }) => long === `--${option}`)) continue;
    command.addOption(new Option(`--${option} <${placeholder}>`, description));
  }
}

/**
 * The keys that options or variables name, in the order of sops.
 * Throws Fault for a malformed key or setting.
 */
export function readKeyOptions(command: AnyCommand, { env }: CliContext): KeyOptions {
  const settings = readKeySettings(command);
  const named = providersInCommandLineOrder.flatMap((provider) => {
    const list = readOption(command, provider.flag) ?? env[provider.env.keys];
    return list ? [{ provider, list }] : [];
  });
  if (named.length === 0) return { group: undefined, settings };
  return {
    group: named.flatMap(({ provider, list }) => parseKeys(provider, list, settings)),
    settings,
  };
}

/** The keys of `--add-*` and `--rm-*`. Throws Fault for a malformed key or setting. */
export function readKeyChanges(command: AnyCommand): KeyChanges {
  const settings = readKeySettings(command);
  const keysOf = (change: 'add' | 'rm'): MasterKey[] =>
    providers.flatMap((provider) => {
      const list = readOption(command, `${change}-${provider.flag}`);
      return list === undefined ? [] : parseKeys(provider, list, settings);
    });
  return { add: keysOf('add'), remove: keysOf('rm') };
}

function readKeySettings(command: AnyCommand): KeySettings {
  return Object.fromEntries(
    keySettings.flatMap(({ option, check }) => {
      const value = readOption(command, option);
      if (value === undefined) return [];
      check(value);
      return [[option, value] as const];
    }),
  );
}

function parseKeys(provider: Provider<string>, list: string, settings: KeySettings): MasterKey[] {
  return splitKeyList(list).map((item) => provider.fromText(item, settings));
}
