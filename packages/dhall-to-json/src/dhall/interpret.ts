import {
  alphaNormalForm,
  infer,
  normalForm,
  normalize,
  parse,
  resolve,
  typeOf,
} from '@dhallmark/dhall';
import type { Expr, Normalized } from '@dhallmark/dhall';
import { importOptions, inputOptions, resolverOf, textOf, writeResult } from '../cli/evaluate.ts';
import { UsageError } from '../cli/options.ts';
import type { Arguments } from '../cli/options.ts';
import type { Edge } from '../cli/edge.ts';
import type { Command } from '../cli/program.ts';
import { charsetOptions, dhallText } from './print-result.ts';

/** `dhall` without a subcommand: type-check and normalise. */
export const interpretCommand: Command = {
  name: 'dhall',
  summary: 'Type-check and normalise a Dhall expression',
  options: {
    ...inputOptions,
    output: { argument: 'FILE', help: 'Write to a file instead of standard output' },
    annotate: { help: 'Add a type annotation to the output' },
    alpha: { help: 'α-normalise, too' },
    explain: { help: 'Accepted for compatibility: messages always explain' },
    plain: { help: 'Accepted for compatibility: output has no colours' },
    version: { help: 'Display the version' },
    ...importOptions,
    ...charsetOptions,
  },
  operands: '[SUBCOMMAND]',
  run: async (args, edge) => {
    const [unknown] = args.operands;
    if (unknown !== undefined) throw new UsageError(`There is no subcommand ${unknown}`);
    const { normalized, text } = await evaluateText(args, edge);
    const value = args.flag('alpha') ? alphaNormalForm(normalized) : normalForm(normalized);
    const annotated: Expr = { kind: 'Annot', expr: value, type: typeOf(normalized) };
    writeResult(args, edge, dhallText(args.flag('annotate') ? annotated : value, args, text));
  },
};

/** Evaluates the expression that the arguments name, and gives its text, too. */
export async function evaluateText(
  args: Arguments,
  edge: Edge,
): Promise<{ normalized: Normalized; text: string }> {
  const { text, name, file } = textOf(args, edge);
  const parsed = parse({ text, name, ...(file !== undefined && { relativeTo: file }) });
  const resolved = await resolve(parsed, resolverOf(args, edge));
  return { normalized: normalize(infer(resolved)), text };
}
