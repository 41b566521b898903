import type { Option } from 'commander';

import type { AnyCommand } from '../any-command.ts';

/** A word that may follow, and what it means. */
export interface Candidate {
  readonly name: string;
  readonly description: string;
}

/** What the cursor may be completed to. */
export interface Candidates {
  readonly words: readonly Candidate[];
  /** Whether the name of a file or folder is possible, too. */
  readonly files: boolean;
}

/** The values of options that only the program knows, by the option's long name: `--environment`. */
export type Suggestions = Readonly<Record<string, () => Promise<readonly string[]>>>;

const nothing: Candidates = { words: [], files: false };

/**
 * What a command line may have at the cursor.
 *
 * @param before the words between the program's name and the cursor's word. `=` may be a word, as
 *   Bash splits `--mode=a`
 * @param word the beginning of the word at the cursor; empty after a space
 * @example
 * await findCandidates(program, ['hash', '--mode'], 'b', {});
 * // { words: [{ name: 'binary', description: '' }], files: false }
 */
export async function findCandidates(
  program: AnyCommand,
  before: readonly string[],
  word: string,
  suggestions: Suggestions,
): Promise<Candidates> {
  const { command, pending, operands, optionsEnded } = readWords(program, before);
  const typed = word === '=' ? '' : word;
  if (pending !== undefined) return keep(typed, await valuesOf(pending, suggestions));
  if (!optionsEnded && typed.startsWith('-')) {
    const [, flag = '', value] = /^(--[^=]+)=(.*)$/su.exec(typed) ?? [];
    if (value === undefined) return keep(typed, { words: flagsOf(command), files: false });
    const option = findOption(command, flag);
    const { words } = option === undefined ? nothing : await valuesOf(option, suggestions);
    const whole = words.map(({ name, description }) => ({ name: `${flag}=${name}`, description }));
    return keep(typed, { words: whole, files: false });
  }
  return keep(typed, operandsOf(command, operands, optionsEnded));
}

interface Place {
  readonly command: AnyCommand;
  /** An option whose value is missing. */
  readonly pending: Option | undefined;
  /** How many operands the command has already. */
  readonly operands: number;
  /** Whether `--` came before. */
  readonly optionsEnded: boolean;
}

function readWords(program: AnyCommand, words: readonly string[]): Place {
  let place: Place = { command: program, pending: undefined, operands: 0, optionsEnded: false };
  for (const word of words) place = readWord(place, word);
  return place;
}

function readWord(place: Place, word: string): Place {
  const { command, pending, operands, optionsEnded } = place;
  if (pending !== undefined) return word === '=' ? place : { ...place, pending: undefined };
  if (!optionsEnded && word === '--') return { ...place, optionsEnded: true };
  if (!optionsEnded && /^-./u.test(word)) {
    const option = findOption(command, word);
    return option?.required === true ? { ...place, pending: option } : place;
  }
  const next = operands === 0 && !optionsEnded ? findSubcommand(command, word) : undefined;
  return next === undefined
    ? { ...place, operands: operands + 1 }
    : { ...place, command: next, operands: 0 };
}

/** The option of the command, or of one above it, with this flag. */
function findOption(command: AnyCommand, flag: string): Option | undefined {
  const found = command.options.find(({ short, long }) => short === flag || long === flag);
  return found ?? (command.parent === null ? undefined : findOption(command.parent, flag));
}

function findSubcommand(command: AnyCommand, word: string): AnyCommand | undefined {
  return command.commands.find((one) => one.name() === word || one.aliases().includes(word));
}

function flagsOf(command: AnyCommand): readonly Candidate[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .map(({ short, long, description }) => ({ name: long ?? short ?? '', description }));
}

function operandsOf(command: AnyCommand, operands: number, optionsEnded: boolean): Candidates {
  const subcommands = operands === 0 && !optionsEnded ? subcommandsOf(command) : [];
  const all = command.registeredArguments;
  const last = all.at(-1);
  const argument = all[operands] ?? (last?.variadic === true ? last : undefined);
  const choices = (argument?.argChoices ?? []).map((name) => ({ name, description: '' }));
  return {
    words: [...subcommands, ...choices],
    files: argument !== undefined && choices.length === 0 && isFile(argument.name()),
  };
}

function subcommandsOf(command: AnyCommand): readonly Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ name: one.name(), description: one.summary() || one.description() }));
}

async function valuesOf(option: Option, suggestions: Suggestions): Promise<Candidates> {
  const suggest = suggestions[option.long ?? ''];
  const names = option.argChoices ?? (await suggest?.());
  if (names !== undefined) {
    return { words: names.map((name) => ({ name, description: '' })), files: false };
  }
  const [, placeholder = ''] = /[<[](.*?)[>\]]/u.exec(option.flags) ?? [];
  return { words: [], files: isFile(placeholder) };
}

/** Whether the name of an argument says that it is a file: `<file>`, `[paths...]`. */
function isFile(name: string): boolean {
  return /file|folder|path|directory/iu.test(name);
}

function keep(start: string, { words, files }: Candidates): Candidates {
  return { words: words.filter(({ name }) => name.startsWith(start)), files };
}
