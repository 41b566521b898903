/** The flags of sops, said once, and reading them with the variables that stand for some of them. */

import type { Command } from 'commander';

import { sopsFault } from '../fault.ts';
import { keySettings, providersInCommandLineOrder } from '../keys/provider-lookup.ts';
import type { KeyGroup, KeySettings, MasterKey, Provider } from '../keys/provider.ts';
import { providers } from '../keys/registry.ts';
import { unsupportedProviders } from '../keys/unsupported-keys.ts';
import type { CliWorld } from './cli-context.ts';

/** What commander read: by names in camel case, text or true. */
export type Flags = Readonly<Record<string, unknown>>;

export function text(flags: Flags, name: string): string | undefined {
  const value = flags[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function on(flags: Flags, name: string): boolean {
  return flags[name] === true;
}

/** A whole number of at least 0. Throws Fault `bad-arguments`. */
export function wholeNumber(flags: Flags, name: string, flag: string): number | undefined {
  const value = text(flags, name);
  if (value === undefined) return undefined;
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw sopsFault({ code: 'bad-arguments', message: `${flag} wants a number, not ${value}` });
}

/** One option per provider, and the settings beside them. */
export function addKeyFlags(command: Command): Command {
  for (const { flag, letter, env, title } of providers) {
    const short = letter === undefined ? '' : `-${letter}, `;
    command.option(`${short}--${flag} <keys>`, `${title} keys, separated by commas [$${env.keys}]`);
  }
  for (const { flag } of unsupportedProviders) command.option(`--${flag} <keys>`, 'not supported');
  return addSettingFlags(command);
}

/** What providers read beside their keys, such as the AWS profile. */
export function addSettingFlags(command: Command): Command {
  for (const { option, placeholder, description } of keySettings) {
    command.option(`--${option} <${placeholder}>`, description);
  }
  return command;
}

/** `--add-*` and `--rm-*` of rotate. */
export function addKeyChangeFlags(command: Command): Command {
  for (const { flag, title } of providers) {
    command
      .option(`--add-${flag} <keys>`, `add ${title} keys to the file's first group`)
      .option(`--rm-${flag} <keys>`, `remove ${title} keys from every group`);
  }
  for (const { flag } of unsupportedProviders) {
    command
      .option(`--add-${flag} <keys>`, 'not supported')
      .option(`--rm-${flag} <keys>`, 'not supported');
  }
  return command;
}

export function addTypeFlags(command: Command): Command {
  return command
    .option('--input-type <type>', 'json, yaml, dotenv, ini or binary; by default from the name')
    .option('--output-type <type>', 'json, yaml, dotenv, ini or binary; by default the input type');
}

export function addSelectorFlags(command: Command): Command {
  return command
    .option('--unencrypted-suffix <suffix>', 'leave keys with this ending in clear')
    .option('--encrypted-suffix <suffix>', 'encrypt only keys with this ending')
    .option('--unencrypted-regex <regex>', 'leave keys that match in clear')
    .option('--encrypted-regex <regex>', 'encrypt only keys that match')
    .option('--unencrypted-comment-regex <regex>', 'leave in clear what has a comment that matches')
    .option('--encrypted-comment-regex <regex>', 'encrypt only what has a comment that matches')
    .option('--mac-only-encrypted', 'compute the MAC over encrypted values only');
}

/** What every command takes, before its name or after. */
export function addCommonFlags(command: Command): Command {
  return command
    .option('--config <path>', '.sops.yaml to use; by default searched upwards [$SOPS_CONFIG]')
    .option('--indent <spaces>', 'indentation of YAML and JSON')
    .option('--verbose', 'tell more on standard error')
    .option('--enable-local-keyservice', 'accepted for compatibility; always so')
    .option('--keyservice <address>', 'not supported');
}

export function addDecryptionFlags(command: Command): Command {
  return command
    .option('--ignore-mac', 'do not check the MAC')
    .option('--decryption-order <types>', 'types of keys to try first [$SOPS_DECRYPTION_ORDER]');
}

/** Throws Fault `bad-arguments` for the flags of sops that this program does not have. */
export function refuseUnsupported(flags: Flags): void {
  const options = unsupportedProviders.flatMap(({ flag }) => [flag, `add-${flag}`, `rm-${flag}`]);
  const option = [...options, 'keyservice'].find((name) => camelCase(name) in flags);
  if (option === undefined) return;
  throw sopsFault({
    code: 'bad-arguments',
    message: `--${option} is not supported`,
    hint: 'use the sops binary for this file',
  });
}

/**
 * Commands that take values such as -5 take an unknown flag for their file.
 * Throws Fault `bad-arguments`.
 */
export function refuseFlag(name: string | undefined): void {
  if (name === undefined || !/^-./.test(name)) return;
  throw sopsFault({
    code: 'bad-arguments',
    message: `unknown option ${name}`,
    hint: 'write ./ before the name of a file that begins with a dash',
  });
}

/**
 * The keys that the flags or their variables name, in sops's order; undefined when none is named and
 * the rules decide. Throws Fault for a malformed key or encryption context.
 */
export function keyGroupFromFlags(flags: Flags, world: CliWorld): KeyGroup | undefined {
  const named = providersInCommandLineOrder.flatMap((provider) => {
    const list = text(flags, camelCase(provider.flag)) ?? world.env[provider.env.keys];
    return list ? [{ provider, list }] : [];
  });
  if (named.length === 0) return undefined;
  const settings = settingsFromFlags(flags);
  return named.flatMap(({ provider, list }) => parseKeys(provider, list, settings));
}

/** The keys of `--add-*` or `--rm-*`. */
export function changedKeys(flags: Flags, change: 'add' | 'rm'): readonly MasterKey[] {
  const settings = settingsFromFlags(flags);
  return providers.flatMap((provider) => {
    const list = text(flags, camelCase(`${change}-${provider.flag}`));
    return list === undefined ? [] : parseKeys(provider, list, settings);
  });
}

function parseKeys(provider: Provider<string>, list: string, settings: KeySettings): MasterKey[] {
  const items = list.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '').map((item) => provider.fromText(item, settings));
}

/** Throws Fault for a value that its provider cannot use. */
export function settingsFromFlags(flags: Flags): KeySettings {
  return Object.fromEntries(
    keySettings.flatMap(({ option, check }) => {
      const value = text(flags, camelCase(option));
      if (value === undefined) return [];
      check(value);
      return [[option, value] as const];
    }),
  );
}

function camelCase(flag: string): string {
  return flag.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
