import { Command } from '@dhallmark/command-line';
import { typeOf } from '@dhallmark/dhall';

import { evaluateText, readText } from '../cli/evaluate-input.ts';
import {
  asciiOption,
  charsetOf,
  fileOption,
  noCacheOption,
  offlineOption,
  unicodeOption,
} from '../cli/options.ts';
import { printDhall } from '../cli/print-dhall.ts';
import type { Edge } from '../cli/process-edge.ts';

export function createTypeCommand(edge: Edge) {
  return new Command('type')
    .description('infer the type of an expression')
    .addOption(fileOption)
    .option('--quiet', 'do not print the type')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async ({ file, quiet, cache, offline, unicode, ascii }) => {
      const input = readText(file, edge);
      const type = typeOf(await evaluateText(input, { cache, offline }, edge));
      if (quiet !== true) edge.write(printDhall(type, charsetOf({ unicode, ascii }), input.text));
    });
}
