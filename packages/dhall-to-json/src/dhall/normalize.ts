import { Command } from '@dhallmark/command-line';
import { alphaNormalForm, normalForm } from '@dhallmark/dhall';

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

export function createNormalizeCommand(edge: Edge) {
  return new Command('normalize')
    .description('normalise an expression')
    .addOption(fileOption)
    .option('--alpha', 'α-normalise, too')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(async ({ file, alpha, cache, offline, unicode, ascii }) => {
      const input = readText(file, edge);
      const normalized = await evaluateText(input, { cache, offline }, edge);
      const value = alpha === true ? alphaNormalForm(normalized) : normalForm(normalized);
      edge.write(printDhall(value, charsetOf({ unicode, ascii }), input.text));
    });
}
