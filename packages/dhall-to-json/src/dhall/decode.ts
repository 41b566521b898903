import { Command } from '@dhallmark/command-line';
import { decode } from '@dhallmark/dhall';

import { asciiOption, charsetOf, fileOption, unicodeOption } from '../cli/options.ts';
import { printDhall } from '../cli/print-dhall.ts';
import type { Edge } from '../cli/process-edge.ts';
import { jsonToCbor } from './cbor-json.ts';

export function createDecodeCommand(edge: Edge) {
  return new Command('decode')
    .description('decode an expression from the binary form')
    .addOption(fileOption)
    .option('--json', 'read the binary form as JSON')
    .option('--quiet', 'do not print the expression')
    .addOption(unicodeOption)
    .addOption(asciiOption)
    .action(({ file, json, quiet, ascii }) => {
      const bytes = file === undefined ? edge.stdinBytes() : edge.readBytes(file);
      const expr = decode(json === true ? jsonToCbor(new TextDecoder().decode(bytes)) : bytes);
      const charset = charsetOf({ ascii, unicode: ascii !== true });
      if (quiet !== true) edge.write(printDhall(expr, charset, ''));
    });
}
