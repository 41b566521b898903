import { Command } from '@dhallmark/command-line';
import { join } from 'node:path';

import { parseCoreTypes } from '../core-types.ts';
import { renderCrdPackage } from '../crd-package.ts';
import { parseInputs } from '../crd.ts';
import { readCrdInputs, readPackage } from '../node.ts';
import { renderReducedCrds } from '../reduced-crds.ts';
import { outOption, writeAndReport } from './output-folder.ts';
import type { WriteError } from './output-folder.ts';

/** `openapi-to-dhall crds` */
export function createCrdsCommand(writeError: WriteError) {
  return new Command('crds')
    .description('generate a package for the kinds of CustomResourceDefinition manifests')
    .argument('<files...>', 'YAML or JSON files, folders of them, or - for standard input')
    .addOption(outOption)
    .option(
      '--kubernetes <folder>',
      'Kubernetes package whose types are shared, relative to --out',
      '../../kubernetes/1.31',
    )
    .option(
      '--negative <Type.field>',
      'an integer that may be negative although its schema does not say so; repeat it for others',
      (field: string, others: readonly string[] | undefined) => [...(others ?? []), field],
    )
    .action(async (files, { out, kubernetes, negative }) => {
      const crds = parseInputs(await readCrdInputs(files));
      const types = await readPackage(join(out, kubernetes, 'types'));
      if (types.size === 0) writeError(noTypes(join(out, kubernetes)));
      const core = parseCoreTypes(types);
      const made = renderCrdPackage(
        crds.map(({ kind }) => kind),
        {
          kubernetes: ['..', ...kubernetes.split('/')],
          core,
          negative,
        },
      );
      const definitions = renderReducedCrds(crds.map(({ definition }) => definition));
      await writeAndReport(out, new Map([...made, ['crds.yaml', definitions]]), writeError);
    });
}

function noTypes(folder: string): string {
  return `note: ${folder} has no types/, so no types of Kubernetes but ObjectMeta are shared\n`;
}
