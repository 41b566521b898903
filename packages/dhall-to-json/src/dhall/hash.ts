import { Command } from '@dhallmark/command-line';
import { cacheNormalized, semanticHash } from '@dhallmark/dhall';

import { evaluateFile } from '../cli/evaluate-input.ts';
import { fileOption, noCacheOption, offlineOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';

export function createHashCommand(edge: Edge) {
  return new Command('hash')
    .description('compute the semantic hash of an expression')
    .addOption(fileOption)
    .option('--cache', 'write the expression to the semantic cache')
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .action(async ({ file, cache, offline }) => {
      const normalized = await evaluateFile(file, { cache, offline }, edge);
      if (cache === true) cacheNormalized(normalized, edge.io);
      edge.write(`${semanticHash(normalized, edge.io.sha256)}\n`);
    });
}
