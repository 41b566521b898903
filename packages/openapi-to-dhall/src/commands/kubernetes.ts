import { Command } from '@dhallmark/command-line';

import { generatorFault } from '../codes.ts';
import { renderKubernetesPackage } from '../kubernetes-package.ts';
import { readInput } from '../node.ts';
import { outOption, writeAndReport } from './output-folder.ts';
import type { WriteError } from './output-folder.ts';

/** `openapi-to-dhall kubernetes` */
export function createKubernetesCommand(writeError: WriteError) {
  return new Command('kubernetes')
    .description('generate a package for Kubernetes itself')
    .requiredOption('--swagger <file>', 'OpenAPI v2 document of a release, swagger.json')
    .addOption(outOption)
    .action(async ({ swagger, out }) => {
      const document = parseJson(await readInput(swagger), swagger);
      await writeAndReport(out, renderKubernetesPackage(document), writeError);
    });
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw generatorFault({ code: 'not-json', message: `${file} is not JSON` });
  }
}
