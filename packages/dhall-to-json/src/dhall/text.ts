import { Command } from '@dhallmark/command-line';
import { normalForm } from '@dhallmark/dhall';

import { evaluateText, readText } from '../cli/evaluate-input.ts';
import { fileOption, noCacheOption, offlineOption, outputOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import { fault } from '../codes.ts';

export function createTextCommand(edge: Edge) {
  return new Command('text')
    .description('write the value of a Text expression')
    .addOption(fileOption)
    .addOption(outputOption)
    .addOption(noCacheOption)
    .addOption(offlineOption)
    .action(async ({ file, output, cache, offline }) => {
      const value = normalForm(await evaluateText(readText(file, edge), { cache, offline }, edge));
      if (value.kind !== 'Text' || value.chunks.length > 0) {
        throw fault({
          code: 'not-a-text',
          message: 'the expression is not a Text',
          hint: 'Use `dhall-to-json` or `dhall-to-yaml` for other values.',
        });
      }
      await edge.writeTo(output, value.suffix);
    });
}
