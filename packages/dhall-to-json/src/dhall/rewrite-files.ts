import { dirname, join } from 'node:path';
import type { Fault } from '@dhallmark/fault';
import { importsOf, parseExpr } from '@dhallmark/dhall';
import type { Charset, Import } from '@dhallmark/dhall';
import type { Edge } from '../cli/edge.ts';
import { fault } from '../codes.ts';
import { readText } from '../cli/evaluate.ts';
import type { InputText } from '../cli/evaluate.ts';
import { atMostOne, UsageError } from '../cli/options.ts';
import type { Arguments, Options } from '../cli/options.ts';
import { charsetOptions } from './print-result.ts';

/** Options of the commands that rewrite Dhall files. */
export const rewriteOptions: Options = {
  check: { help: 'Change nothing; exit 1 when something would change' },
  transitive: { help: 'Rewrite the local files that the files import, too' },
  output: { argument: 'FILE', help: 'Write to a file instead of in place or to standard output' },
  inplace: { argument: 'FILE', help: 'Rewrite this file, as if it was among FILES' },
  ...charsetOptions,
};

/** Makes the new text of a file. */
export type Rewrite = (input: InputText) => string | Promise<string>;

interface Job {
  readonly edge: Edge;
  readonly rewrite: Rewrite;
  readonly check: boolean;
  readonly transitive: boolean;
  readonly output: string | undefined;
  readonly done: Set<string>;
  readonly differing: string[];
}

/**
 * Rewrites the files that the arguments name in place, or standard input to standard output. A file
 * whose text stays the same is not touched.
 *
 * @throws Fault `check-failed`, naming the files that `--check` finds to be not yet `state`
 */
export async function rewriteFiles(
  args: Arguments,
  edge: Edge,
  state: string,
  rewrite: Rewrite,
): Promise<void> {
  const inplace = args.value('inplace');
  const files = inplace === undefined ? args.operands : [inplace, ...args.operands];
  const output = args.value('output');
  if (output !== undefined && files.length > 1) throw new UsageError('--output takes one file');
  const [check, transitive] = [args.flag('check'), args.flag('transitive')];
  const [done, differing] = [new Set<string>(), [] as string[]];
  const job: Job = { edge, rewrite, check, transitive, output, done, differing };
  if (files.length === 0) await rewriteInput(job);
  for (const file of files) await rewriteFile(job, file);
  if (differing.length > 0) throw checkFailed(differing, state);
}

async function rewriteInput({ edge, rewrite, check, output, differing }: Job): Promise<void> {
  const input = readText(undefined, edge);
  const result = await rewrite(input);
  if (check) {
    if (result !== input.text) differing.push(input.name);
  } else if (output === undefined) edge.write(result);
  else edge.writeFile(output, result);
}

async function rewriteFile(job: Job, file: string): Promise<void> {
  const { edge, rewrite, check, transitive, output, done, differing } = job;
  if (done.has(file)) return;
  done.add(file);
  const input = readText(file, edge);
  const { text } = input;
  if (transitive) {
    for (const imported of importedFiles(text, file)) {
      if (edge.isFile(imported)) await rewriteFile(job, imported);
    }
  }
  const result = await rewrite(input);
  if (check) {
    if (result !== text) differing.push(file);
  } else if (output !== undefined) edge.writeFile(output, result);
  else if (result !== text) edge.writeFile(file, result);
}

/** Files that `text` imports as Dhall code by relative paths. */
function importedFiles(text: string, file: string): string[] {
  return importsOf(parseExpr(text, file)).flatMap((found) => relativeFile(found, dirname(file)));
}

function relativeFile({ location, mode }: Import, folder: string): string[] {
  if (location.type !== 'local' || mode !== 'code') return [];
  const { prefix, path } = location;
  if (prefix !== 'here' && prefix !== 'parent') return [];
  const up = prefix === 'parent' ? '..' : '.';
  return [join(folder, up, ...path.directory, path.file)];
}

function checkFailed(files: readonly string[], state: string): Fault {
  return fault({
    code: 'check-failed',
    message: `Not ${state}: ${files.join(', ')}`,
    hint: 'Run the command without --check.',
  });
}

/** The symbols asked for; undefined for those of the text. */
export function charsetOf(args: Arguments): Charset | undefined {
  atMostOne(args, 'unicode', 'ascii');
  if (args.flag('unicode')) return 'unicode';
  return args.flag('ascii') ? 'ascii' : undefined;
}
