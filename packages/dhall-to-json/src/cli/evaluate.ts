import { evaluateInput, Resolver } from '@dhallmark/dhall';
import type { Input, Normalized } from '@dhallmark/dhall';
import type { Edge } from './edge.ts';
import type { Arguments, Options } from './options.ts';

/** Options of all commands that read an expression. */
export const inputOptions: Options = {
  file: { argument: 'FILE', help: 'Read the expression from a file instead of standard input' },
};

/** Options of all commands that resolve imports. */
export const importOptions: Options = {
  'no-cache': { help: 'Handle imports with a hash as if the cache was empty' },
  offline: { help: 'Use no network; remote imports come from the cache or `dhall vendor`' },
};

/** The expression that the arguments name. */
function inputOf(args: Arguments, edge: Edge): Input {
  const file = args.value('file');
  if (file === undefined) return { text: edge.stdin(), name: '(stdin)' };
  edge.requireFile(file);
  return { file };
}

/** Dhall text and where it is from; `file` is undefined for standard input. */
export interface InputText {
  readonly text: string;
  readonly name: string;
  readonly file: string | undefined;
}

/** The expression as text, for commands that do not simply evaluate it. */
export function textOf(args: Arguments, edge: Edge): InputText {
  return readText(args.value('file'), edge);
}

/** A file, or standard input for undefined. */
export function readText(file: string | undefined, edge: Edge): InputText {
  if (file === undefined) return { text: edge.stdin(), name: '(stdin)', file };
  return { text: edge.readFile(file), name: file, file };
}

export function resolverOf(args: Arguments, edge: Edge): Resolver {
  return new Resolver({
    io: edge.io,
    offline: args.flag('offline'),
    semanticCache: !args.flag('no-cache'),
  });
}

export function evaluateArguments(args: Arguments, edge: Edge): Promise<Normalized> {
  return evaluateInput(inputOf(args, edge), resolverOf(args, edge));
}

/** Writes to `--output` where it is given, else to standard output. */
export function writeResult(args: Arguments, edge: Edge, text: string): void {
  const output = args.value('output');
  if (output === undefined) edge.write(text);
  else edge.writeFile(output, text);
}
