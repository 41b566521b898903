import { encode, parse } from '@dhallmark/dhall';
import { inputOptions, textOf } from '../cli/evaluate.ts';
import type { Command } from '../cli/program.ts';
import { cborToJson } from './cbor-json.ts';

export const encodeCommand: Command = {
  name: 'dhall encode',
  summary: 'Encode an expression to the binary form, without resolving its imports',
  options: {
    ...inputOptions,
    json: { help: 'Write the binary form as JSON' },
    output: { argument: 'FILE', help: 'Write to a file instead of standard output' },
  },
  run: (args, edge) => {
    const { text, name } = textOf(args, edge);
    const bytes = encode(parse({ text, name }).expr);
    const content = args.flag('json') ? `${cborToJson(bytes)}\n` : bytes;
    const output = args.value('output');
    if (output === undefined) edge.write(content);
    else edge.writeFile(output, content);
  },
};
