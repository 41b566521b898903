import { parseArgs } from 'node:util';

interface Option {
  readonly help: string;
  /** The name of its argument; a flag has none. */
  readonly argument?: string;
}

/** The options of a command by their long names. */
export type Options = Readonly<Record<string, Option>>;

export interface Arguments {
  readonly flag: (name: string) => boolean;
  readonly value: (name: string) => string | undefined;
  /** What is not an option: files. */
  readonly operands: readonly string[];
}

export interface Usage {
  readonly name: string;
  readonly summary: string;
  readonly options: Options;
  /** What the operands are, for the help; without it there must be none. */
  readonly operands?: string;
}

/** A mistake in the command line itself; `message` says what is wrong. */
export class UsageError extends Error {}

/** @throws UsageError for options that are unknown, lack an argument, or exclude each other */
export function parseArguments(args: readonly string[], usage: Usage): Arguments {
  const config = Object.fromEntries(
    Object.entries(usage.options).map(([name, { argument }]) => [
      name,
      { type: argument === undefined ? ('boolean' as const) : ('string' as const) },
    ]),
  );
  try {
    const { values, positionals, tokens } = parseArgs({
      args: [...args],
      options: config,
      allowPositionals: usage.operands !== undefined,
      tokens: true,
    });
    refuseRepeated(tokens.flatMap((token) => (token.kind === 'option' ? [token] : [])));
    return {
      flag: (name) => values[name] === true,
      value: (name) => (typeof values[name] === 'string' ? values[name] : undefined),
      operands: positionals,
    };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // What follows the first sentence is advice on quoting that fits few cases.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(message.split(/\.\s/u)[0]);
  }
}

/** One value of two would win, and the other be lost without a word. */
function refuseRepeated(
  options: readonly { readonly name: string; readonly value?: string | undefined }[],
): void {
  const seen = new Set<string>();
  for (const { name, value } of options) {
    if (value === undefined) continue;
    if (seen.has(name)) throw new UsageError(`--${name} is given twice`);
    seen.add(name);
  }
}

/** @throws UsageError when more than one of the flags is given */
export function atMostOne(args: Arguments, ...names: readonly string[]): void {
  const given = names.filter((name) => args.flag(name));
  if (given.length > 1) throw new UsageError(`--${given.join(' and --')} exclude each other`);
}

const column = 26;

export function helpText({ name, summary, options, operands }: Usage): string {
  const entries = { ...options, help: { help: 'Show this help text' } };
  const lines = Object.entries(entries).map(([option, { argument, help }]: [string, Option]) => {
    const left = `  --${option}${argument === undefined ? '' : ` ${argument}`}`;
    const gap = left.length < column ? ' '.repeat(column - left.length) : `\n${' '.repeat(column)}`;
    return left + gap + help;
  });
  const rest = operands === undefined ? '' : ` ${operands}`;
  return `Usage: ${name} [OPTIONS]${rest}\n  ${summary}\n\nOptions:\n${lines.join('\n')}\n`;
}
