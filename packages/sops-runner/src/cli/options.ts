/** The options of sops, each declared once, and what they are worth to the commands. */

import { Option, parseWholeNumber } from '@dhallmark/command-line';
import type { AnyCommand, Command } from '@dhallmark/command-line';

import { sopsFault } from '../fault.ts';
import { parseDecryptionOrder } from '../keys/key-groups.ts';
import { parseFormat } from '../stores/index.ts';
import { unsupportedProviders } from '../keys/unsupported-keys.ts';

type Values = Record<string, unknown>;

/** In sops an option with an empty value is as good as not given. */
function ignoreEmpty(value: string): string | undefined {
  return value === '' ? undefined : value;
}

function stringOption<Flags extends string>(flags: Flags, description: string) {
  return new Option(flags, description).argParser(ignoreEmpty);
}

const configOption = stringOption(
  '--config <path>',
  'use this .sops.yaml, not the nearest one in this folder or above [$SOPS_CONFIG]',
);
const indentOption = new Option('--indent <spaces>', 'indentation of YAML and JSON').argParser(
  parseWholeNumber,
);

/** The options of every command, which sops accepts before the command's name too. */
export function addCommonOptions<
  Args extends unknown[],
  Known extends Values,
  Global extends Values,
>(command: Command<Args, Known, Global>) {
  addKeyServiceOptions(command);
  return command.addOption(configOption).addOption(indentOption);
}

/** What every command reads in `readSettings`, and an option of sops that means nothing here. */
function addKeyServiceOptions(command: AnyCommand): void {
  command
    .option('--verbose', 'accepted for compatibility')
    .addOption(keyServiceOption)
    .addOption(localKeyServiceOption)
    .addOption(noLocalKeyServiceOption);
}

const keyServiceOption = new Option(
  '--keyservice <address>',
  'ask this key service of sops, too: tcp://HOST:PORT or unix://PATH; can be repeated [$SOPS_KEYSERVICE]',
).argParser((address: string, before: readonly string[] | undefined) => [
  ...(before ?? []),
  address,
]);
const localKeyServiceOption = new Option(
  '--enable-local-keyservice',
  'use the keys of this machine first; =false for key services only [$SOPS_ENABLE_LOCAL_KEYSERVICE]',
);
const noLocalKeyServiceOption = new Option('--no-enable-local-keyservice').hideHelp();

export const inputTypeOption = new Option(
  '--input-type <type>',
  'yaml, json, dotenv, ini or binary; by default from the ending of the name',
).argParser(parseFormat);
const outputTypeOption = new Option(
  '--output-type <type>',
  'yaml, json, dotenv, ini or binary; by default from the ending of the name',
).argParser(parseFormat);

export function addTypeOptions<Args extends unknown[], Known extends Values, Global extends Values>(
  command: Command<Args, Known, Global>,
) {
  return command.addOption(inputTypeOption).addOption(outputTypeOption);
}

const inPlaceOption = new Option('-i, --in-place', 'write back to the same file');
const outputOption = stringOption('--output <path>', 'write to this file');
const fileNameOption = stringOption(
  '--filename-override <path>',
  'choose creation rule and type by this name',
);

/** Where a converted file goes, and what decides its rule and type. */
export function addDestinationOptions<
  Args extends unknown[],
  Known extends Values,
  Global extends Values,
>(command: Command<Args, Known, Global>) {
  return command.addOption(inPlaceOption).addOption(outputOption).addOption(fileNameOption);
}

export const jsonOption = new Option('--json', 'print a JSON report to standard output');
export const extractOption = stringOption(
  '--extract <path>',
  `part of the document: '["data"]["key"]'`,
);
export const thresholdOption = new Option(
  '--shamir-secret-sharing-threshold <number>',
  'how many key groups are needed to decrypt',
).argParser(parseWholeNumber);
export const showMasterKeysOption = new Option(
  '-s, --show-master-keys',
  'show the sops block in the editor',
);

export const newDataKeyOption = new Option(
  '--new-data-key',
  'encrypt every value with a new data key, for the keys of the creation rule',
);

export const decryptionOrderOption = new Option(
  '--decryption-order <types>',
  'types of keys in the order to try them [$SOPS_DECRYPTION_ORDER]',
).argParser(parseDecryptionOrder);
const ignoreMacOption = new Option('--ignore-mac', 'decrypt although the MAC does not match');

export function addDecryptionOptions<
  Args extends unknown[],
  Known extends Values,
  Global extends Values,
>(command: Command<Args, Known, Global>) {
  return command.addOption(ignoreMacOption).addOption(decryptionOrderOption);
}

/**
 * The value of an option that is derived from a table, of the command or of the program, by its name
 * without dashes; undefined for an empty one.
 */
export function readOption(command: AnyCommand, name: string): string | undefined {
  const attribute = new Option(`--${name} <value>`).attributeName();
  const value: unknown =
    command.getOptionValue(attribute) ?? command.parent?.getOptionValue(attribute);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Throws Fault `bad-arguments` for an option of sops that this program does not have. */
export function refuseUnsupportedOptions(command: AnyCommand): void {
  const keys = unsupportedProviders.flatMap(({ flag }) => [flag, `add-${flag}`, `rm-${flag}`]);
  const given = keys.find((name) => readOption(command, name) !== undefined);
  if (given === undefined) return;
  throw sopsFault({
    code: 'bad-arguments',
    message: `--${given} is not supported`,
    hint: 'Use the sops program for this file.',
  });
}

/**
 * Commands whose arguments may start with a dash, as the value -5 does, take an unknown option for
 * their file. Throws Fault `bad-arguments`.
 */
export function refuseOptionAsFile(name: string | undefined): void {
  if (name === undefined || !/^-./.test(name)) return;
  throw sopsFault({
    code: 'bad-arguments',
    message: `unknown option ${name}`,
    hint: 'Write ./ before the name of a file that starts with a dash.',
  });
}
