import { Command } from '@dhallmark/command-line';
import { encode, parse } from '@dhallmark/dhall';

import { readText } from '../cli/evaluate-input.ts';
import { fileOption, outputOption } from '../cli/options.ts';
import type { Edge } from '../cli/process-edge.ts';
import { cborToJson } from './cbor-json.ts';

export function createEncodeCommand(edge: Edge) {
  return new Command('encode')
    .description('encode an expression to the binary form, without resolving its imports')
    .addOption(fileOption)
    .addOption(outputOption)
    .option('--json', 'write the binary form as JSON')
    .action(async ({ file, output, json }) => {
      const { text, name } = readText(file, edge);
      const bytes = encode(parse({ text, name }).expr);
      await edge.writeTo(output, json === true ? `${cborToJson(bytes)}\n` : bytes);
    });
}
