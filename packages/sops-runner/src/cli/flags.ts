/** The flags of sops, said once, and reading them with the variables that stand for some of them. */

import type { Command } from 'commander';

import { SopsError } from '../errors.ts';
import { parseEncryptionContext } from '../keys/aws-kms/aws-kms.ts';
import type { KeyGroup, KeyTextOptions, MasterKey } from '../keys/provider.ts';
import { providers } from '../keys/registry.ts';
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

/** A whole number of at least 0. Throws SopsError `bad-arguments`. */
export function wholeNumber(flags: Flags, name: string, flag: string): number | undefined {
  const value = text(flags, name);
  if (value === undefined) return undefined;
  if (/^\d{1,3}$/.test(value)) return Number(value);
  throw new SopsError({ code: 'bad-arguments', message: `${flag} wants a number, not ${value}` });
}

const SHORT: Readonly<Record<string, string>> = { kms: '-k', pgp: '-p', age: '-a' };

/** One flag a provider, with the letters that sops has for some. */
export function addKeyFlags(command: Command): Command {
  for (const { flag, envVar } of providers) {
    const short = SHORT[flag] === undefined ? '' : `${SHORT[flag]}, `;
    command.option(
      `${short}--${flag} <keys>`,
      `${flag} keys, with commas between them [$${envVar}]`,
    );
  }
  return command
    .option('--aws-profile <name>', 'the AWS profile for the keys of --kms')
    .option('--encryption-context <pairs>', 'AWS KMS encryption context, name:value,name:value')
    .option('--hckms <keys>', 'not supported');
}

/** `--add-*` and `--rm-*` of rotate. */
export function addKeyChangeFlags(command: Command): Command {
  for (const { flag } of providers) {
    command
      .option(`--add-${flag} <keys>`, `${flag} keys to add to the file's first group`)
      .option(`--rm-${flag} <keys>`, `${flag} keys to take out of every group`);
  }
  return command
    .option('--add-hckms <keys>', 'not supported')
    .option('--rm-hckms <keys>', 'not supported');
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

/** Throws SopsError `bad-arguments` for the flags of sops that this program does not have. */
export function refuseUnsupported(flags: Flags): void {
  const flag = ['hckms', 'addHckms', 'rmHckms', 'keyservice'].find((name) => name in flags);
  if (flag === undefined) return;
  throw new SopsError({
    code: 'bad-arguments',
    message: flag === 'keyservice' ? '--keyservice is not supported' : '--hckms is not supported',
    hint: 'use the sops binary for this file',
  });
}

/**
 * Commands that take values such as -5 take an unknown flag for their file.
 * Throws SopsError `bad-arguments`.
 */
export function refuseFlag(name: string | undefined): void {
  if (name === undefined || !/^-./.test(name)) return;
  throw new SopsError({
    code: 'bad-arguments',
    message: `unknown option ${name}`,
    hint: 'write ./ before the name of a file that begins with a dash',
  });
}

/**
 * The keys that the flags or their variables name, in sops's order; undefined when none is named and
 * the rules decide. Throws SopsError for a malformed key or encryption context.
 */
export function keyGroupFromFlags(flags: Flags, world: CliWorld): KeyGroup | undefined {
  const named = KEY_ORDER.map((flag) => {
    const provider = providers.find((row) => row.flag === flag);
    return (text(flags, camelCase(flag)) ?? world.env[provider?.envVar ?? '']) || undefined;
  });
  if (named.every((list) => list === undefined)) return undefined;
  const options = textOptions(flags);
  return KEY_ORDER.flatMap((flag, index) => parseKeys(flag, named[index], options));
}

/** sops's order of the types in a group that the command line gives. */
const KEY_ORDER = ['kms', 'gcp-kms', 'azure-kv', 'pgp', 'hc-vault-transit', 'age'] as const;

/** The keys of `--add-*` or `--rm-*`. */
export function changedKeys(flags: Flags, change: 'add' | 'rm'): readonly MasterKey[] {
  const options = textOptions(flags);
  return providers.flatMap(({ flag }) =>
    parseKeys(flag, text(flags, camelCase(`${change}-${flag}`)), options),
  );
}

function parseKeys(flag: string, list: string | undefined, options: KeyTextOptions): MasterKey[] {
  const provider = providers.find((row) => row.flag === flag);
  if (provider === undefined || list === undefined) return [];
  const items = list.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '').map((item) => provider.fromText(item, options));
}

export function textOptions(flags: Flags): KeyTextOptions {
  return {
    awsProfile: text(flags, 'awsProfile'),
    encryptionContext: parseEncryptionContext(text(flags, 'encryptionContext') ?? ''),
  };
}

function camelCase(flag: string): string {
  return flag.replaceAll(/-([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}
