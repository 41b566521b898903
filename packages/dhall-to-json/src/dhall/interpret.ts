import { Command, usageFault } from '@dhallmark/command-line';
import { alphaNormalForm, normalForm, typeOf } from '@dhallmark/dhall';
import type { Expr } from '@dhallmark/dhall';

import { evaluateText, readText } from '../cli/evaluate-input.ts';
import {
  asciiOption,
  charsetOf,
  fileOption,
  noCacheOption,
  offlineOption,
  outputOption,
  unicodeOption,
} from '../cli/options.ts';
import { printDhall } from '../cli/print-dhall.ts';
import type { Edge } from '../cli/process-edge.ts';

/** `dhall` without a subcommand: type-check and normalise. */
export function createInterpretCommand(edge: Edge) {
  return new Command('dhall')
    .description('Type-check and normalise a Dhall expression, or do what a command says')
    .argument('[command]')
    .usage('[options] [command]')
    .addOption(fileOption)
    .addOption(outputOption)
    .option('--annotate', 'add a type annotation to the output')
    .option('--alpha', 'α-normalise, too')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async (unknown, options, program) => {
      if (unknown !== undefined) throw usageFault(`there is no command ${unknown}`, program);
      const { file, output, annotate, alpha, cache, offline, unicode, ascii } = options;
      const input = readText(file, edge);
      const normalized = await evaluateText(input, { cache, offline }, edge);
      const value = alpha === true ? alphaNormalForm(normalized) : normalForm(normalized);
      const annotated: Expr = { kind: 'Annot', expr: value, type: typeOf(normalized) };
      const result = annotate === true ? annotated : value;
      await edge.writeTo(output, printDhall(result, charsetOf({ unicode, ascii }), input.text));
    });
}
