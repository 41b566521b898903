import { decode } from '@dhallmark/dhall';
import type { Edge } from '../cli/edge.ts';
import { inputOptions } from '../cli/evaluate.ts';
import type { Arguments } from '../cli/options.ts';
import type { Command } from '../cli/program.ts';
import { jsonToCbor } from './cbor-json.ts';
import { charsetOptions, dhallText } from './print-result.ts';

export const decodeCommand: Command = {
  name: 'dhall decode',
  summary: 'Decode an expression from the binary form',
  options: {
    ...inputOptions,
    json: { help: 'Read the binary form as JSON' },
    quiet: { help: 'Do not print the expression' },
    ...charsetOptions,
  },
  run: (args, edge) => {
    const bytes = readBytes(args, edge);
    const expr = decode(args.flag('json') ? jsonToCbor(new TextDecoder().decode(bytes)) : bytes);
    if (!args.flag('quiet')) edge.write(dhallText(expr, args, 'λ'));
  },
};

function readBytes(args: Arguments, edge: Edge): Uint8Array {
  const file = args.value('file');
  return file === undefined ? edge.stdinBytes() : edge.readBytes(file);
}
